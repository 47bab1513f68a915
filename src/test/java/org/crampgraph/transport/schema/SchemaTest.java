package org.crampgraph.transport.schema;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputFieldsContainer;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.ScalarInfo;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.DecoderConfig;
import io.restassured.specification.RequestSpecification;
import org.crampgraph.testsupport.Document;
import org.crampgraph.transport.Ask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What tools read of the schema: its text and its introspection.
@QuarkusTest
class SchemaTest {

    private static final String PATH = "/graphql/schema.graphql";

    @Test
    void definesEveryTypeThatItUses() {
        assertTrue(schema().getAllTypesAsList().size() > 50, "the generator refuses a type without definition");
    }

    @Test
    void saysWhereItsScalarsAreSpecified() {
        schema().getAllTypesAsList().stream().filter(GraphQLScalarType.class::isInstance)
                .map(GraphQLScalarType.class::cast).filter(scalar -> !ScalarInfo.isGraphqlSpecifiedScalar(scalar))
                .forEach(scalar -> assertNotNull(scalar.getSpecifiedByUrl(), scalar.getName()));
        var told = Document.of("{ __type(name: \"DateTime\") { specifiedByURL } }").ask();
        assertEquals("https://scalars.graphql.org/andimarek/date-time.html",
                told.at("__type.specifiedByURL"));
    }

    @Test
    void offersNoDirectiveThatDoesNothing() {
        var offered = Document.of("{ __schema { directives { name } } }").ask().<List<String>>at(
                "__schema.directives.name");
        var used = Set.of("cost", "deprecated", "include", "listSize", "oneOf", "skip", "specifiedBy");
        assertEquals(new TreeSet<>(used), new TreeSet<>(offered));
        assertEquals(used, schema().getDirectivesByName().keySet().stream().filter(
                name -> text().contains("directive @" + name)).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @ValueSource(strings = { "{ ... @defer { __typename } }",
            "query @experimental_disableErrorPropagation { __typename }",
            "{ __typename @rolesAllowed(value: \"a\") }", "{ __typename @constraint(maxLength: 1) }" })
    void refusesThemInDocuments(String document) {
        Ask.query(document).statusCode(400).body("errors[0].message", containsString("Unknown directive"));
    }

    @Test
    void saysWhatItIs() {
        var told = Document.of("{ __schema { description } }").ask().<String>at("__schema.description");
        assertTrue(told.contains("not medical advice"), told);
        assertTrue(text().contains(told), "the text says the same");
    }

    @Test
    void isSorted() {
        var told = Document.of("{ __schema { types { name } queryType { fields { name args { name } } } } }").ask();
        assertSorted(told.at("__schema.types.name"));
        assertSorted(told.at("__schema.queryType.fields.name"));
        told.<List<List<String>>>at("__schema.queryType.fields.args.name").forEach(SchemaTest::assertSorted);
        var schema = schema();
        for (var type : schema.getAllTypesAsList()) {
            if (type.getName().startsWith("__")) {
                continue; // the same everywhere
            }
            if (type instanceof GraphQLFieldsContainer fields) {
                assertSorted(names(fields.getFieldDefinitions()));
                fields.getFieldDefinitions().forEach(field -> assertSorted(names(field.getArguments())));
            } else if (type instanceof GraphQLInputFieldsContainer input) {
                assertSorted(names(input.getFieldDefinitions()));
            }
        }
    }

    @Test
    void isReadAgainOnlyWhenItChanged() {
        var response = exact("identity").get(PATH).then().statusCode(200)
                .header("Content-Encoding", nullValue()).extract();
        for (var tag : List.of(response.header("ETag"), "\"other\", W/" + response.header("ETag"), "*")) {
            exact("identity").header("If-None-Match", tag).get(PATH).then().statusCode(304)
                    .header("ETag", response.header("ETag")).body(emptyString());
        }
        given().header("If-None-Match", "\"other\"").get(PATH).then().statusCode(200);
        exact("identity").head(PATH).then().statusCode(200).header("Content-Length",
                equalTo(String.valueOf(response.asByteArray().length)));
    }

    @Test
    void comesCompressed() throws IOException {
        var packed = exact("gzip").get(PATH).then().statusCode(200).header("Content-Encoding", "gzip")
                .header("Vary", "Accept-Encoding").extract().asByteArray();
        try (var plain = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            assertEquals(text(), new String(plain.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /// Accepts just this encoding, and does not decode it.
    private static RequestSpecification exact(String encoding) {
        return given().config(RestAssured.config().decoderConfig(DecoderConfig.decoderConfig().noContentDecoders()))
                .header("Accept-Encoding", encoding);
    }

    private static GraphQLSchema schema() {
        return UnExecutableSchemaGenerator.makeUnExecutableSchema(new SchemaParser().parse(text()));
    }

    private static String text() {
        return given().get(PATH).then().statusCode(200).extract().asString();
    }

    private static List<String> names(List<? extends GraphQLNamedSchemaElement> elements) {
        return elements.stream().map(GraphQLNamedSchemaElement::getName).toList();
    }

    private static void assertSorted(List<String> names) {
        assertEquals(names.stream().sorted().toList(), names);
    }
}
