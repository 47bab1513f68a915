package org.crampgraph.rehearsal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;

/// Asks the packaged program whatever the tests asked before, some 18,000 requests in three minutes.
/// `verify -Drehearsal.answers=true` keeps the answers of the jar; `verify -Dnative` after it compares those of the native program
/// with them. Neither is part of the ordinary `verify`.
@QuarkusIntegrationTest
class SideBySideIT {

    private static final boolean NATIVE = System.getProperty("native") != null;
    private static final Path ANSWERS = Path.of("target/rehearsal/answers.txt");
    private static final String CHANGES = "20\\d\\d-\\d\\d-\\d\\dT[\\d:.]+Z|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private final HttpClient client = HttpClient.newBuilder().version(Version.HTTP_1_1).build();

    /// A line with a request, and one with its answer.
    @Test
    void answersWhateverTheTestsAsked() throws Exception {
        assumeTrue(NATIVE || Boolean.getBoolean("rehearsal.answers"),
                "only with -Drehearsal.answers=true, or natively");
        assumeTrue(NATIVE || Files.exists(SentRequests.FILE), "no test ran before that sent a request");
        if (NATIVE) {
            assumeTrue(Files.exists(ANSWERS), "run `./mvnw verify` first, and do not clean");
            var before = Files.readAllLines(ANSWERS);
            assertEquals(before, asked(before.stream().filter(line -> line.startsWith("{")).toList()));
        } else {
            Files.write(ANSWERS, asked(Files.readAllLines(SentRequests.FILE)));
        }
    }

    private List<String> asked(List<String> requests) throws IOException, InterruptedException {
        assertTrue(!requests.isEmpty(), "there are requests");
        var lines = new ArrayList<String>();
        for (var request : requests) {
            lines.add(request);
            lines.add(answer(SentRequest.of(request)));
        }
        return lines;
    }

    /// Without what differs from one start to the next: times of loading, and ids of incidents.
    private String answer(SentRequest request) throws IOException, InterruptedException {
        var answer = client.send(request.to("http://localhost:" + RestAssured.port), BodyHandlers.ofString());
        return "%d %s %s".formatted(answer.statusCode(), answer.headers().firstValue("Content-Type").orElse("-"),
                answer.body().replaceAll(CHANGES, "…").replaceAll("\\R", "↵"));
    }
}
