package org.crampgraph.transport.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import org.crampgraph.testsupport.PackagedProgram;
import org.crampgraph.testsupport.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/// The packaged program with a small heap under hostile requests: `-Dhostile.requests=10000` sends that many, and
/// `-Dhostile.seed=…` generates others.
@EnabledIfSystemProperty(named = "hostile.requests", matches = "\\d+", disabledReason = "takes a minute or more")
class HostileRequestsIT {

    private static final int REQUESTS = Integer.getInteger("hostile.requests", 2_000);
    private static final long SEED = Long.getLong("hostile.seed", 20_260_801);
    private static final int CLIENTS = 8;
    private static final Pattern USED = Pattern.compile("heap +total[^\\n]*? used (\\d+)K");
    private static final Pattern TROUBLE = Pattern.compile("has been blocked|Incident| ERROR |OutOfMemory|Exception");
    private static final long MEGABYTE = 1 << 20;

    @Test
    void endInTheRightWayAndLeaveNothingBehind() throws Exception {
        try (var program = PackagedProgram.start(environment(), "-Xmx256m")) {
            var hostility = new Outcomes();
            send(program, hostility, REQUESTS / 10, SEED + 1); // loads everything that is loaded once
            long before = heapInUse(program.process());
            send(program, hostility, REQUESTS, SEED);
            long after = heapInUse(program.process());
            var said = program.output().lines();
            var story = hostility + ", heap " + before / MEGABYTE + " -> " + after / MEGABYTE + " MiB, log "
                    + said.stream().mapToLong(String::length).sum() / 1024 + " KiB";
            Files.writeString(Path.of("target", "hostile-requests.txt"), story + "\n" + String.join("\n", said));
            long logged = said.stream().mapToLong(String::length).sum();
            assertTrue(logged < MEGABYTE, logged + " characters of log");
            assertEquals(List.of(), hostility.faults());
            assertTrue(after - before < 30 * MEGABYTE, "the heap grew from %d to %d bytes".formatted(before, after));
            assertEquals(List.of(), said.stream().filter(line -> TROUBLE.matcher(line).find()).toList());
        }
    }

    private static Map<String, String> environment() throws IOException {
        var environment = new HashMap<>(Map.of("CRAMPGRAPH_GRAPHQL_HTTP_BODY_TIME_LIMIT", "1S"));
        new TestDatabase().start().forEach((key, value) -> environment.put(key.toUpperCase().replace('.', '_'), value));
        return environment;
    }

    private static void send(PackagedProgram program, Outcomes outcomes, int requests, long seed) throws Exception {
        var service = URI.create(program.address());
        var schema = new SchemaParser().parse(Outcomes.schema(service));
        try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
            var runs = IntStream.range(0, CLIENTS).mapToObj(client -> clients.submit(() -> {
                send(service, schema, outcomes, requests / CLIENTS, new Dice(seed + client));
                return null;
            })).toList();
            for (var run : runs) {
                run.get();
            }
        }
    }

    /// From one client: most by HTTP, one in four over a WebSocket, and some that no library would send.
    private static void send(URI service, TypeDefinitionRegistry schema, Outcomes outcomes, int requests, Dice dice)
            throws Exception {
        var documents = new HostileDocument(new RandomQuery(schema, dice), dice);
        var http = new HostileRequest(service, documents, dice);
        var calls = new HostileCall(service, dice);
        var talk = new HostileTalk(service, http);
        for (int i = 0; i < requests; i++) {
            if (dice.oneIn(200)) {
                calls.next(outcomes);
            } else if (dice.oneIn(200)) {
                talk.disturb(dice);
            } else if (dice.oneIn(4)) {
                talk.next(outcomes);
            } else {
                outcomes.of(http.next());
            }
        }
        talk.end();
    }

    private static long heapInUse(Process program) throws IOException {
        jcmd(program, "GC.run");
        var told = jcmd(program, "GC.heap_info");
        var used = USED.matcher(told);
        assertTrue(used.find(), told);
        return 1024 * Long.parseLong(used.group(1));
    }

    private static String jcmd(Process program, String command) throws IOException {
        var tool = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var process = new ProcessBuilder(tool, Long.toString(program.pid()), command).redirectErrorStream(true).start();
        return new String(process.getInputStream().readAllBytes(), UTF_8);
    }
}
