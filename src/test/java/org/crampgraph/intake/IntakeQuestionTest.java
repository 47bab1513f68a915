package org.crampgraph.intake;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

import org.crampgraph.content.choices.Sex;
import org.crampgraph.content.input.BadInputException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class IntakeQuestionTest {

    static Stream<Arguments> absurdities() {
        return Stream.of(
                arguments("\"servings\" of \"almonds\" is -3", List.of(food("almonds", -3.0, null)), List.of()),
                arguments("\"grams\" of \"almonds\" is 0", List.of(food("almonds", null, 0.0)), List.of()),
                arguments("at most 50 a day", List.of(food("almonds", 51.0, null)), List.of()),
                arguments("at most 10000 a day", List.of(food("almonds", null, 1e300)), List.of()),
                arguments("either \"servings\" or \"grams\"", List.of(food("almonds", null, null)), List.of()),
                arguments("either \"servings\" or \"grams\"", List.of(food("almonds", 1.0, 1.0)), List.of()),
                arguments("blank", List.of(food(" ", 1.0, null)), List.of()),
                arguments("too long", List.of(food("a".repeat(121), 1.0, null)), List.of()),
                arguments("more than once", Collections.nCopies(2, food("almonds", 1.0, null)), List.of()),
                arguments("has 400 entries", Collections.nCopies(400, food("almonds", 1.0, null)), List.of()),
                arguments("has 21 entries", List.of(), Collections.nCopies(21, new Supplement(null, null, 1.0))),
                arguments("either \"elementalMg\" alone", List.of(), List.of(new Supplement(null, null, null))),
                arguments("either \"elementalMg\" alone", List.of(), List.of(new Supplement("x", null, 1.0))),
                arguments("either \"elementalMg\" alone", List.of(), List.of(new Supplement("x", null, null))),
                arguments("either \"elementalMg\" alone", List.of(), List.of(new Supplement(null, 1.0, null))),
                arguments("\"elementalMg\" of \"supplements\" is 0", List.of(),
                        List.of(new Supplement(null, null, 0.0))),
                arguments("\"compoundMg\" of \"magnesium-oxide\" is -1", List.of(),
                        List.of(new Supplement("magnesium-oxide", -1.0, null))));
    }

    @ParameterizedTest
    @MethodSource("absurdities")
    void rejectsAbsurdAmountsWithAReason(String reason, List<FoodAmount> foods, List<Supplement> supplements) {
        var question = new IntakeQuestion(new Profile(40.0, Sex.MALE, null, null, null), null, foods, supplements, null,
                null);
        var refusal = assertThrows(BadInputException.class, question::check);
        assertTrue(refusal.getMessage().contains(reason), refusal.getMessage());
    }

    private static FoodAmount food(String slug, Double servings, Double grams) {
        return new FoodAmount(slug, servings, grams);
    }
}
