package org.crampgraph.transport.cache;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import graphql.introspection.IntrospectionQuery;
import graphql.introspection.IntrospectionQueryBuilder;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.config.DecoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.specification.RequestSpecification;
import org.crampgraph.content.served.ContentWatch;
import org.crampgraph.testsupport.Await;
import org.crampgraph.transport.Ask;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// The whole schema is one of the longest answers. It is cached like any other.
@Tag("slow")
@QuarkusTest
@TestProfile(IntrospectionCachingTest.Caching.class)
class IntrospectionCachingTest {

    static final List<String> QUERIES = List.of(IntrospectionQuery.INTROSPECTION_QUERY,
            IntrospectionQueryBuilder.build(IntrospectionQueryBuilder.Options.defaultOptions()
                    .inputValueDeprecation(true).isOneOf(true).specifiedByUrl(true).directiveIsRepeatable(true)
                    .schemaDescription(true).typeRefFragmentDepth(9)),
            "{ __schema { types { name } } }", "{ __type(name: \"Cramp\") { fields { name } } __typename }");
    private static final RestAssuredConfig AS_IT_IS = RestAssuredConfig.config()
            .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders());

    public static class Caching implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("crampgraph.cache.size", "16M");
        }
    }

    @Inject
    ContentWatch watch;

    @BeforeEach
    void begin() throws Exception {
        Await.until("the content version is known", () -> watch.current().isPresent());
    }

    @ParameterizedTest
    @FieldSource("QUERIES")
    void isCachedForGet(String query) {
        var first = url(query).header("Accept-Encoding", "identity").get("/graphql").then().statusCode(200).extract();
        url(query).header("Accept-Encoding", "identity").get("/graphql").then()
                .header("Cache-Status", "crampgraph; hit")
                .header("ETag", first.header("ETag")).header("Cache-Control", "no-cache");
        for (var known : List.of(first.header("ETag"), "W/" + first.header("ETag"), "\"x\", " + first.header("ETag"))) {
            url(query).header("Accept-Encoding", "identity").header("If-None-Match", known).get("/graphql").then()
                    .statusCode(304).body(is(emptyString())).header("ETag", first.header("ETag"));
        }
        assertTrue(first.asByteArray().length > 100);
    }

    @ParameterizedTest
    @FieldSource("QUERIES")
    void isCachedForPost(String query) {
        for (int i = 0; i < 2; i++) {
            var response = Ask.json().config(AS_IT_IS).body(Map.of("query", query)).post("/graphql").then()
                    .statusCode(200).header("ETag", nullValue()).header("Cache-Control", "no-store").extract();
            assertTrue(i == 0 || response.header("Cache-Status").equals("crampgraph; hit"), "second time");
        }
    }

    @Test
    void isCompressed() {
        url(QUERIES.getFirst()).header("Accept-Encoding", "gzip").get("/graphql").then().statusCode(200)
                .header("Content-Encoding", "gzip").header("ETag", endsWith("-gzip\""));
    }

    @Test
    void hasTheSameHeadersForHead() {
        var head = url(QUERIES.getFirst()).header("Accept-Encoding", "gzip").head("/graphql").then().statusCode(200)
                .body(is(emptyString())).extract();
        var get = url(QUERIES.getFirst()).header("Accept-Encoding", "gzip").get("/graphql").then().extract();
        for (var name : List.of("ETag", "Content-Length", "Content-Encoding", "Content-Type", "Vary")) {
            assertEquals(get.header(name), head.header(name), name);
        }
    }

    private static RequestSpecification url(String query) {
        return given().config(AS_IT_IS).accept(Ask.GRAPHQL).queryParam("query", query);
    }
}
