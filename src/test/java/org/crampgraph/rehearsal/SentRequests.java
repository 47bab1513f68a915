package org.crampgraph.rehearsal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import io.quarkus.test.junit.callback.QuarkusTestBeforeClassCallback;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;

/// Keeps every request for `/graphql` that a test sends, once, for [SideBySideIT]. Named in META-INF/services, so that no test has to
/// ask for it.
public class SentRequests implements QuarkusTestBeforeClassCallback, Filter {

    static final Path FILE = Path.of("target/rehearsal/requests.txt");
    private static final int LONGEST = 20_000;
    private static final Set<String> SEEN = ConcurrentHashMap.newKeySet();

    @Override
    public void beforeClass(Class<?> test) {
        if (RestAssured.filters().stream().noneMatch(SentRequests.class::isInstance)) {
            RestAssured.filters(this);
        }
    }

    @Override
    public Response filter(FilterableRequestSpecification request, FilterableResponseSpecification response,
            FilterContext context) {
        if (request.getURI().contains("/graphql")) {
            try {
                keep(SentRequest.of(request).line());
            } catch (IllegalArgumentException e) {
                // no client library could send a URL like this one again
            }
        }
        return context.next(request, response);
    }

    private static void keep(String line) {
        if (line.length() <= LONGEST && SEEN.add(line)) {
            try {
                Files.createDirectories(FILE.getParent());
                Files.writeString(FILE, line + "\n", UTF_8, CREATE, APPEND);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
