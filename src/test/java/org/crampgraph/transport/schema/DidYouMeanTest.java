package org.crampgraph.transport.schema;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import org.crampgraph.transport.Ask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// An error that names something unknown says what was probably meant.
@QuarkusTest
class DidYouMeanTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            { crmps { totalCount } }                                                      | cramps
            { cramp(slug: "x") { nmae } }                                                 | name
            { node(id: "x") { ... on Crampp { name } } }                                  | Cramp
            { cramps(fisrt: 3) { totalCount } }                                           | first
            { cramps { totalCount @skp(if: true) } }                                      | skip
            { cramps(filter: { nam: { eq: "x" } }) { totalCount } }                       | name
            { foods(filter: { group: { eq: NUTTS } }) { totalCount } }                    | NUTS
            { cramps(orderBy: [{ field: NAME, directoin: ASC }]) { totalCount } }         | direction
            """)
    void namesTheNearest(String document, String meant) {
        Ask.query(document).statusCode(400).body("errors[0].message", endsWith("; did you mean `" + meant + "`?"));
    }

    @Test
    void namesTheNearestInVariables() {
        var query = "query($f: FoodFilter) { foods(filter: $f) { totalCount } }";
        Ask.query(query, Map.of("f", Map.of("gruop", Map.of("eq", "NUTS"))))
                .body("errors[0].message", endsWith("; did you mean `group`?"));
        Ask.query(query, Map.of("f", Map.of("group", Map.of("eq", "NUTTS"))))
                .body("errors[0].message", endsWith("; did you mean `NUTS`?"));
    }

    @Test
    void doesNotGuessWildly() {
        Ask.query("{ electricity }").statusCode(400).body("errors[0].message", not(containsString("did you mean")));
    }
}
