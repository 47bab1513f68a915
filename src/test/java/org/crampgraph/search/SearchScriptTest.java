package org.crampgraph.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;

import jakarta.inject.Inject;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A pack in any language can be searched, and shows what was found.
@QuarkusTest
class SearchScriptTest {

    private static final String CONCEPT = "Cramp nocturnal-leg-cramp";

    @Inject
    AgroalDataSource database;

    @BeforeEach
    void nameTheCrampInOtherLanguages() throws SQLException {
        run("update concept set aliases = aliases || array['Crampe du Café', '夜間の足のつり', 'تشنج العضلة', 'Ночная судорога', "
                + "'Κράμπα ύπνου', 'रात की ऐंठन', 'ตะคริวตอนกลางคืน', '쥐가 나다'] where slug = 'nocturnal-leg-cramp'");
    }

    @AfterEach
    void restore() throws SQLException {
        run("update concept set aliases = aliases[:array_length(aliases, 1) - 8] where slug = 'nocturnal-leg-cramp'");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            café      | Crampe du <mark>Café</mark>
            CAFE      | Crampe du <mark>Café</mark>
            夜間      | <mark>夜間</mark>の足のつり
            足        | 夜間の<mark>足</mark>のつり
            تشنج      | <mark>تشنج</mark> العضلة
            судорога  | Ночная <mark>судорога</mark>
            СУДОРОГА  | Ночная <mark>судорога</mark>
            υπνου     | Κράμπα <mark>ύπνου</mark>
            ऐंठन      | रात की <mark>ऐंठन</mark>
            쥐가      | <mark>쥐가</mark> 나다
            """)
    void findsAndMarks(String query, String marked) {
        var found = Found.by(query);
        assertEquals(CONCEPT, found.concepts().getFirst());
        assertEquals("aliases: " + marked, found.highlights().getFirst());
    }

    @Test
    void findsAWordInsideAScriptWithoutSpaces() {
        assertEquals(CONCEPT, Found.by("กลางคืน").concepts().getFirst());
    }

    private void run(String statement) throws SQLException {
        try (var connection = database.getConnection(); var jdbc = connection.createStatement()) {
            jdbc.execute(statement);
        }
    }
}
