package org.crampgraph;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import org.crampgraph.database.Database;
import org.crampgraph.database.DatabaseException;

/// Starts the service: first its database, then everything that needs one.
@QuarkusMain
public class CrampGraph {

    /// Ends with exit code 1 and one sentence on standard error when there is no database to be had.
    public static void main(String... args) {
        try {
            Database.provide();
        } catch (DatabaseException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
        Quarkus.run(args);
    }
}
