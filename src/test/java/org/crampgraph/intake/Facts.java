package org.crampgraph.intake;

import static org.crampgraph.testsupport.PackYaml.choice;
import static org.crampgraph.testsupport.PackYaml.number;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.crampgraph.content.choices.FoodGroup;
import org.crampgraph.content.choices.IntakeKind;
import org.crampgraph.content.choices.LifeStage;
import org.crampgraph.content.choices.LimitRegion;
import org.crampgraph.content.choices.Sex;
import org.crampgraph.content.model.Food;
import org.crampgraph.content.model.ReferenceIntake;
import org.crampgraph.content.nutrients.Serving;
import org.crampgraph.evidence.Verification;
import org.crampgraph.testsupport.PackYaml;

/// The reference intakes and foods of the built-in pack, without a database.
final class Facts {

    private static final AtomicLong NUMBERS = new AtomicLong();

    static final List<ReferenceIntake> INTAKES = PackYaml.entries("intakes").stream().map(Facts::intake).toList();
    static final ReferenceTable TABLE = new ReferenceTable(INTAKES);
    static final Map<String, Food> FOODS = PackYaml.entries("foods").stream().map(Facts::food)
            .collect(Collectors.toMap(food -> food.slug, Function.identity()));

    private Facts() {}

    static Food food(String slug, FoodGroup group, double perServing) {
        var food = new Food();
        food.rowId = NUMBERS.incrementAndGet();
        food.slug = slug;
        food.group = group;
        food.magnesiumPerServing = perServing;
        return food;
    }

    private static ReferenceIntake intake(Map<String, Object> entry) {
        var intake = new ReferenceIntake();
        intake.rowId = NUMBERS.incrementAndGet();
        intake.slug = entry.get("slug").toString();
        intake.kind = choice(IntakeKind.class, entry.get("kind"));
        intake.subject = entry.get("subject").toString();
        intake.sex = choice(Sex.class, entry.get("sex"));
        intake.lifeStage = choice(LifeStage.class, entry.get("lifeStage"));
        intake.region = choice(LimitRegion.class, entry.get("region"));
        intake.lowestHarmful = Boolean.TRUE.equals(entry.get("lowestHarmful"));
        intake.minAgeYears = number(entry.get("minAgeYears"));
        intake.maxAgeYears = number(entry.get("maxAgeYears"));
        intake.value = number(entry.get("value"));
        intake.maxValue = number(entry.get("maxValue"));
        intake.unit = entry.get("unit").toString();
        intake.appliesTo = (String) entry.get("appliesTo");
        intake.note = (String) entry.get("note");
        intake.verification = Verification.of(!Boolean.FALSE.equals(entry.get("verified")), List.of());
        return intake;
    }

    @SuppressWarnings("unchecked")
    private static Food food(Map<String, Object> entry) {
        var serving = (Map<String, Object>) entry.get("serving");
        var food = food(entry.get("slug").toString(), choice(FoodGroup.class, entry.get("group")),
                number(serving.get("magnesium")));
        food.name = entry.get("name").toString();
        food.serving = new Serving(serving.get("name").toString(), number(serving.get("grams")));
        food.magnesiumPer100g = number(((Map<String, Object>) entry.get("per100g")).get("magnesium"));
        food.disagreement = (String) entry.get("disagreement");
        return food;
    }
}
