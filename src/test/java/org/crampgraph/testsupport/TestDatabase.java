package org.crampgraph.testsupport;

import java.nio.file.Path;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import org.crampgraph.database.Durability;
import org.crampgraph.database.EmbeddedServer;

/// Gives every `@QuarkusTest` and `@QuarkusIntegrationTest` a database; registered in META-INF/services, so that tests
/// need not request it. One embedded server serves all tests of a process, starts empty and is deleted when the process
/// ends. To test on another server, name it: see [OtherServer].
public class TestDatabase implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        String process = Long.toString(ProcessHandle.current().pid());
        return OtherServer.isNamed()
                ? OtherServer.database("test_" + process)
                : EmbeddedServer.start(Path.of("target", "test-database", process), Durability.THROWAWAY).datasource();
    }

    /// The server ends with the process: it survives a restart of the application between test profiles.
    @Override
    public void stop() {}
}
