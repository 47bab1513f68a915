package org.crampgraph.pages;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesRegex;

import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import org.crampgraph.transport.admission.Admission;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The pages of a service that has to refuse requests.
@Tag("slow")
@QuarkusTest
@TestProfile(RefusedPagesTest.Narrow.class)
class RefusedPagesTest {

    public static class Narrow implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("crampgraph.graphql.http.max-requests", "2", "crampgraph.graphql.budget.enabled", "true",
                    "crampgraph.graphql.budget.capacity", "100", "crampgraph.graphql.budget.per-second", "1");
        }
    }

    @Inject
    Admission admission;

    @Test
    void saysThatTheServiceIsBusy() {
        try (var one = admission.requests().permit(); var two = admission.requests().permit()) {
            one.admit();
            two.admit();
            page("/foods/almonds", 503).header("Retry-After", matchesRegex("[1-9]\\d*"))
                    .body(containsString("The service is busy"), containsString("Too many requests are in flight"));
        }
        given().get("/robots.txt").then().statusCode(200);
    }

    @Test
    void saysThatAClientSpentItsBudget() {
        get("/remedies/magnesium-supplement");
        page("/remedies/magnesium-supplement", 429).header("Retry-After", matchesRegex("[1-9]\\d*"))
                .body(containsString("Too many requests"));
    }

    private static Response get(String path) {
        return given().accept("text/html").get(path);
    }

    private static ValidatableResponse page(String path, int status) {
        return get(path).then().statusCode(status).contentType(equalTo("text/html; charset=utf-8"))
                .header("Cache-Control", equalTo("no-store"))
                .header("Content-Security-Policy", containsString("default-src 'self'"))
                .body(containsString("<a class=\"brand\""));
    }
}
