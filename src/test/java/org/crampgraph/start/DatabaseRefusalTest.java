package org.crampgraph.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.net.UnknownHostException;
import java.sql.SQLException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// For what `BrokenEnvironmentIT` cannot make, too.
class DatabaseRefusalTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0A000 | The PostgreSQL server lacks what CrampGraph needs (reason): use PostgreSQL 15 to 18 with its contrib extensions.
            58P01 | The PostgreSQL server lacks what CrampGraph needs (reason): use PostgreSQL 15 to 18 with its contrib extensions.
            53100 | The database server is short of disk or memory (reason): make room there.
            53200 | The database server is short of disk or memory (reason): make room there.
            53300 | The database has no connection left (reason): raise its max_connections, or lower QUARKUS_DATASOURCE_JDBC_MAX_SIZE.
            57P03 | The database ends connections or statements at the moment (reason): start again when it is up.
            55P03 | Another program holds what startup needs (reason): start again when it has ended.
            40P01 | Another program holds what startup needs (reason): start again when it has ended.
            42501 | The database denies a right that startup needs (reason): grant it to QUARKUS_DATASOURCE_USERNAME.
            """)
    void saysWhatToDo(String state, String sentence) {
        assertEquals(sentence, DatabaseRefusal.sentence(new SQLException("reason", state)));
    }

    @Test
    void namesTheHostThatDoesNotExist() {
        assertEquals(
                "The database is not usable (The connection attempt failed. There is no host db): check QUARKUS_DATASOURCE_JDBC_URL,"
                        + " QUARKUS_DATASOURCE_USERNAME and QUARKUS_DATASOURCE_PASSWORD.",
                DatabaseRefusal.sentence(
                        new SQLException("The connection attempt failed.", "08001", new UnknownHostException("db"))));
    }

    @ParameterizedTest
    @ValueSource(strings = { "Sorry, acquisition timeout!", "Acquisition timeout while waiting for new connection" })
    void saysThatTheDatabaseDoesNotAnswer(String message) {
        assertEquals("The database does not answer in time (" + message + "): check QUARKUS_DATASOURCE_JDBC_URL,"
                + " QUARKUS_DATASOURCE_USERNAME and QUARKUS_DATASOURCE_PASSWORD, and that a PostgreSQL is running there.",
                DatabaseRefusal.sentence(new SQLException(message)));
    }

    @Test
    void namesTheSettingThatAPoolerRefuses() {
        assertEquals(
                "The connection pooler refuses a setting (FATAL: unsupported startup parameter: options): add it to its"
                        + " ignore_startup_parameters, or connect to PostgreSQL itself.",
                DatabaseRefusal.sentence(new SQLException("FATAL: unsupported startup parameter: options", "08P01")));
    }

    @ParameterizedTest
    @CsvSource({ "42P01", "22001", "XX000" })
    void leavesFaultsOfOursUnexplained(String state) {
        assertNull(DatabaseRefusal.sentence(new SQLException("reason", state)));
    }
}
