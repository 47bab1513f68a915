package org.crampgraph.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.crampgraph.testsupport.Document;
import org.crampgraph.testsupport.Parents;
import org.crampgraph.testsupport.Relation;
import org.crampgraph.testsupport.ServedSchema;
import org.crampgraph.testsupport.Statements;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// One SQL statement for each relation of a query, for any number of parents.
@QuarkusTest
class StatementCountTest {

    @Inject
    Statements statements;

    @TestFactory
    Stream<DynamicTest> readsEveryRelationByOneStatement() {
        return Relation.all(ServedSchema.read()).stream()
                .map(relation -> dynamicTest(relation.toString(), () -> readsByOneStatement(relation)));
    }

    private void readsByOneStatement(Relation relation) {
        var many = Parents.of(relation.entry());
        long ofMany = added(relation, many);
        assertEquals(relation.stored() ? 1 : Math.min(1, ofMany), ofMany, "statements for " + many.size() + " entries");
        long ofOne = added(relation, many.subList(0, 1));
        assertTrue(ofOne <= 1, ofOne + " statements for one entry");
    }

    private long added(Relation relation, List<String> ids) {
        var selection = relation.paged() ? "(first: 3) { nodes { __typename } }" : "{ __typename }";
        return statements.of(relation.of(ids, selection)) - statements.of(relation.at(ids, "__typename"));
    }

    @TestFactory
    Stream<DynamicTest> countsEveryListByOneStatement() {
        return Relation.all(ServedSchema.read()).stream().filter(Relation::paged)
                .map(relation -> dynamicTest(relation.toString(), () -> countsByOneStatement(relation)));
    }

    private void countsByOneStatement(Relation relation) {
        var ids = Parents.of(relation.entry());
        long page = statements.of(relation.of(ids, "{ nodes { __typename } }"));
        assertEquals(page + 1, statements.of(relation.of(ids, "{ nodes { __typename } totalCount }")));
    }

    /// One statement per level, independent of the number of cramps.
    @ParameterizedTest
    @CsvSource({ "1,4", "2,4", "17,4" })
    void readsFourLevelsByFourStatements(int cramps, int sent) {
        assertEquals(sent, statements.of(Document.named("four-levels").with("cramps", cramps)));
    }
}
