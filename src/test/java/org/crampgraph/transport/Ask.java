package org.crampgraph.transport;

import static io.restassured.RestAssured.given;

import java.util.Map;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

/// Sends requests to the service under test over HTTP.
public final class Ask {

    public static final String GRAPHQL = "application/graphql-response+json";

    private Ask() {}

    /// A query by POST, with the specification's media type for the response.
    public static ValidatableResponse query(String query) {
        return body(Map.of("query", query));
    }

    public static ValidatableResponse query(String query, Map<String, ?> variables) {
        return body(Map.of("query", query, "variables", variables));
    }

    /// Any body, written as JSON unless it is already text.
    public static ValidatableResponse body(Object body) {
        return json().body(body).post("/graphql").then();
    }

    public static RequestSpecification json() {
        return given().contentType("application/json").accept(GRAPHQL);
    }

    public static RequestSpecification url() {
        return given().accept(GRAPHQL);
    }
}
