package org.crampgraph.database;

import java.util.Map;

/// An embedded server that accepts connections on loopback.
///
/// @param port on 127.0.0.1
/// @param password of the role `crampgraph`, which owns the server
public record RunningServer(int port, String password) {

    static final String ROLE = "crampgraph";

    /// The configuration of Quarkus' default datasource for this server.
    public Map<String, String> datasource() {
        return Map.of(
                "quarkus.datasource.jdbc.url", "jdbc:postgresql://127.0.0.1:" + port + "/postgres",
                "quarkus.datasource.username", ROLE,
                "quarkus.datasource.password", password);
    }
}
