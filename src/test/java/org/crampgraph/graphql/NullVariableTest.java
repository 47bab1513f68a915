package org.crampgraph.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import org.crampgraph.testsupport.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A variable with a default may stand where null is not allowed. Null for it is the client's mistake, wherever it stands.
@QuarkusTest
class NullVariableTest {

    @ParameterizedTest
    @ValueSource(strings = {
            "query($v: Boolean = true) { __typename @include(if: $v) }",
            "query($v: Boolean = true) { cramps { nodes { name @skip(if: $v) } } }",
            "query($v: Boolean = true) { cramps { nodes { ...F @include(if: $v) } } } fragment F on Cramp { name }",
            "query($v: Boolean = true) { ... @include(if: $v) { __typename } }",
            "query($v: String = \"x\") { cramp(slug: $v) { slug } }",
            "query($v: String = \"x\") { ...F } fragment F on Query { ...G } fragment G on Query { food(slug: $v) { slug } }",
            "query($v: String = \"x\") { __type(name: $v) { name } }",
            "query($v: Boolean = true) { __type(name: \"Food\") { fields(includeDeprecated: $v) { name } } }",
            "query($v: Boolean) { __schema { types { fields { args(includeDeprecated: $v) { name } } } } }",
            "query($v: ID = \"x\") { node(id: $v) { id } }",
            "query($v: ID = \"x\") { nodes(ids: [$v]) { id } }",
            "query($v: [ID!] = [\"x\"]) { nodes(ids: $v) { id } }",
            "query($v: String = \"x\") { search(query: $v) { totalCount } }",
            "query($v: ConceptType = CRAMP) { search(query: \"x\", types: [$v]) { totalCount } }",
            "query($v: String = \"x\") { cramps(filter: { slug: { in: [\"a\", $v] } }) { totalCount } }",
            "query($v: String = \"x\") { cramps(filter: { not: { or: [{ slug: { notIn: [$v] } }] } }) { totalCount } }",
            "query($v: CrampFilter = {}) { cramps(filter: { and: [$v] }) { totalCount } }",
            "query($v: CrampFilter = {}) { cramps(filter: { or: [{}, $v] }) { totalCount } }",
            "query($v: CrampOrder = {field: NAME}) { cramps(orderBy: [$v]) { totalCount } }",
            "query($v: CrampOrderField = NAME) { cramps(orderBy: [{ field: $v }]) { totalCount } }",
            "query($v: CrampOrderField = NAME) { cramps(orderBy: { field: $v }) { totalCount } }",
            "query($v: FoodGroup = NUTS) { foods(filter: { group: { in: [$v] } }) { totalCount } }",
            "query($v: FoodGroup = NUTS) { intakePlan(profile: { age: 40, sex: MALE }, excludeGroups: [$v]) { total } }",
            "query($v: Float = 40) { intakePlan(profile: { age: $v, sex: MALE }) { total } }",
            "query($v: FoodAmountInput = { slug: \"almonds\" }) { intakePlan(profile: { age: 40, sex: MALE }, foods: [$v]) { total } }",
            "query($v: String = \"x\") { intakePlan(profile: { age: 40, sex: MALE }, foods: [{ slug: $v, grams: 1 }]) { total } }" })
    void isAMistakeWhereNullIsNotAllowed(String text) {
        var problem = Document.of(text).with("v", null).ask().problem();
        assertEquals("BAD_USER_INPUT", problem.code());
        assertTrue(problem.message().contains("`v` is null"), problem.message());
    }

    @ParameterizedTest
    @ValueSource(strings = { "fields", "enumValues", "inputFields" })
    void isAMistakeAsALiteralOfIntrospection(String field) {
        var problem =
                Document.of("{ __schema { types { %s(includeDeprecated: null) { name } } } }".formatted(field)).ask()
                        .problem();
        assertEquals("GRAPHQL_VALIDATION_FAILED", problem.code());
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "query($v: Int = 1) { cramps(first: $v) { totalCount } }",
            "query($v: String = \"x\") { cramps(filter: { slug: { eq: $v } }) { totalCount } }",
            "query($v: CrampFilter = { slug: { eq: \"x\" } }) { cramps(filter: $v) { totalCount } }",
            "query($v: CrampFilter = {}) { cramps(filter: { not: $v }) { totalCount } }",
            "query($v: [String!] = []) { cramps(filter: { slug: { in: $v } }) { totalCount } }",
            "query($v: FoodGroup = NUTS) { foods(filter: { group: { eq: $v } }) { t: totalCount } cramps { totalCount } }",
            "query($v: LimitRegion = EU) { intakePlan(profile: { age: 40, sex: MALE }, region: $v) { total } cramps { totalCount } }",
            "query($v: [FoodGroup!] = [NUTS]) { intakePlan(profile: { age: 40, sex: MALE }, excludeGroups: $v) { total } cramps { totalCount } }",
            "query($v: [ConceptType!] = [CRAMP]) { search(query: \"x\", types: $v) { t: totalCount } cramps { totalCount } }",
            "query($v: Sex = MALE) { intakePlan(profile: { age: 10, sex: $v }) { total } cramps { totalCount } }",
            "query($v: OrderDirection = DESC) { cramps(orderBy: [{ field: NAME, direction: $v }]) { totalCount } }" })
    void isNothingGivenWhereNullIsAllowed(String text) {
        int all = Document.of("{ cramps { totalCount } }").ask().at("cramps.totalCount");
        assertEquals(all, Document.of(text).with("v", null).ask().<Integer>at("cramps.totalCount"));
    }
}
