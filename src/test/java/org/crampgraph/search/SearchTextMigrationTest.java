package org.crampgraph.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import java.util.TreeSet;
import java.util.stream.Collectors;

import jakarta.inject.Inject;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import org.crampgraph.content.tables.ContentTypes;
import org.crampgraph.content.tables.SearchView;
import org.junit.jupiter.api.Test;

/// The service creates the view of searched texts from the content table when it starts.
@QuarkusTest
class SearchTextMigrationTest {

    @Inject
    AgroalDataSource database;

    @Test
    void ranWhenTheServiceStarted() throws SQLException {
        assertEquals(Integer.toString(SearchView.sql(ContentTypes.BUILT_IN).hashCode()),
                one("select max(checksum) from flyway_schema_history where description = 'search text'"));
    }

    @Test
    void listsTheTextsOfEveryConceptType() throws SQLException {
        var view = one("select pg_get_viewdef('search_text')");
        var fields = ContentTypes.BUILT_IN.concepts().flatMap(type -> type.texts().stream())
                .map(text -> "'" + text.field() + "'").collect(Collectors.toCollection(TreeSet::new));
        fields.removeIf(view::contains);
        assertEquals(new TreeSet<>(), fields, "not searched");
    }

    private String one(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
