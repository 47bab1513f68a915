package org.crampgraph.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.stream.Stream;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.crampgraph.content.fields.Attribute;
import org.crampgraph.content.fields.FilterType;
import org.crampgraph.content.tables.ContentTypes;
import org.hibernate.SessionFactory;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Lists are sorted without regard to missing values by an attribute that is marked as not null, so the database must refuse them.
@QuarkusTest
class NotNullTest {

    private static final String NULLABLE =
            "select is_nullable from information_schema.columns where table_name = ? and column_name = ?";

    @Inject
    ContentTypes types;

    @Inject
    SessionFactory sessions;

    @Inject
    DataSource database;

    @TestFactory
    Stream<DynamicTest> haveAValueInEachRow() {
        return Stream.concat(types.entries().stream().flatMap(type -> tests(type.entity(), type.shape())),
                types.links().stream().flatMap(link -> tests(link.entity(), link.shape())));
    }

    private Stream<DynamicTest> tests(Class<?> entity, FilterType shape) {
        return shape.parts().stream().filter(Attribute.class::isInstance).map(Attribute.class::cast)
                .filter(Attribute::notNull).map(attribute -> dynamicTest(shape.type() + "." + attribute.name(),
                        () -> refusesNull(entity, attribute.path())));
    }

    private void refusesNull(Class<?> entity, String path) throws Exception {
        var column = sessions.unwrap(SessionFactoryImplementor.class).getMappingMetamodel().getEntityDescriptor(entity)
                .findAttributeMapping(path).asBasicValuedModelPart();
        try (var connection = database.getConnection(); var query = connection.prepareStatement(NULLABLE)) {
            query.setString(1, column.getContainingTableExpression());
            query.setString(2, column.getSelectionExpression());
            var found = query.executeQuery();
            found.next();
            assertEquals("NO", found.getString(1));
        }
    }
}
