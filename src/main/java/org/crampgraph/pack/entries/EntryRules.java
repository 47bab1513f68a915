package org.crampgraph.pack.entries;

import java.time.Year;
import java.time.ZoneOffset;

import org.crampgraph.content.choices.ClaimType;
import org.crampgraph.content.choices.SymptomContext;
import org.crampgraph.content.choices.SymptomSeverity;
import org.crampgraph.content.choices.Urgency;
import org.crampgraph.content.choices.Verdict;
import org.crampgraph.content.model.Claim;
import org.crampgraph.content.model.Cramp;
import org.crampgraph.content.model.Food;
import org.crampgraph.content.model.ReferenceIntake;
import org.crampgraph.content.model.Remedy;
import org.crampgraph.content.model.Symptom;
import org.crampgraph.evidence.Entry;
import org.crampgraph.evidence.Source;
import org.crampgraph.pack.yaml.Choice;
import org.crampgraph.pack.yaml.Fields;
import org.crampgraph.pack.yaml.Numeral;

/// Rules within an entry, besides the bounds of each value. A missing or unreadable value is null.
final class EntryRules {

    private EntryRules() {}

    static void check(Entry draft, Fields fields) {
        ReviewRules.check(draft.reviewedOn, draft.reviewDue, fields);
        switch (draft) {
            case Cramp cramp -> cramp(cramp, fields);
            case Symptom symptom -> symptom(symptom, fields);
            case Food food -> food(food, fields);
            case ReferenceIntake intake -> intake(intake, fields);
            case Claim claim -> claim(claim, fields);
            case Remedy remedy -> remedy(fields);
            case Source source -> source(source, fields);
            default -> {
            }
        }
    }

    private static void cramp(Cramp cramp, Fields fields) {
        if (cramp.duration != null) {
            fields.inside("duration").checkOrder("minSeconds", cramp.duration.minSeconds(), "maxSeconds",
                    cramp.duration.maxSeconds());
        }
        if (cramp.prevalence != null) {
            var part = fields.inside("prevalence");
            part.checkOrder("lowPercent", cramp.prevalence.lowPercent(), "highPercent",
                    cramp.prevalence.highPercent());
            if (part.has("lowPercent") != part.has("highPercent")
                    || part.has("lowPercent") && !part.has("population")) {
                part.fault("lowPercent",
                        "give `lowPercent`, `highPercent` and `population` together: a share needs its population");
            }
        }
    }

    private static void symptom(Symptom symptom, Fields fields) {
        if (isGrave(symptom) && !symptom.redFlag) {
            fields.fault("redFlag", "an emergency and a symptom of the context `red-flag` are red flags; "
                    + "write `redFlag: true`");
        }
        if (symptom.redFlag && symptom.action == null) {
            fields.fault("redFlag", "a red flag needs an `action`: what the user should do");
        }
        if (symptom.urgency != null) {
            urgency(symptom, fields);
        }
    }

    private static boolean isGrave(Symptom symptom) {
        return symptom.severity == SymptomSeverity.EMERGENCY || symptom.context == SymptomContext.RED_FLAG;
    }

    /// Users must not be sent home with what the same entry calls an emergency or a red flag.
    private static void urgency(Symptom symptom, Fields fields) {
        if (symptom.urgency == Urgency.UNKNOWN) {
            fields.fault("urgency", "`unknown` is not an urgency of a symptom; write how soon to get help");
        } else if (symptom.severity == SymptomSeverity.EMERGENCY && symptom.urgency != Urgency.EMERGENCY) {
            fields.fault("urgency",
                    "the severity is `emergency`; write `urgency: emergency`, or correct the severity");
        } else if (symptom.redFlag && symptom.urgency.compareTo(Urgency.SOON) < 0) {
            fields.fault("urgency", "a red flag needs the urgency `soon`, `same-day` or `emergency`");
        } else if (symptom.urgency == Urgency.EMERGENCY && !symptom.redFlag && !isGrave(symptom)) {
            fields.fault("urgency", "what needs help at once is a red flag; write `redFlag: true`");
        }
    }

    private static void food(Food food, Fields fields) {
        if (fields.has("usda")) {
            var usda = fields.inside("usda");
            if (usda.has("fdcId") != usda.has("fdcIdCheck")) {
                usda.fault("fdcId",
                        "give `fdcId` and `fdcIdCheck` together: an id needs the way it was identified");
            }
        }
        if (food.serving != null && food.magnesiumPer100g != null && food.magnesiumPerServing != null) {
            magnesium(food, fields.inside("serving"));
        }
    }

    private static void magnesium(Food food, Fields serving) {
        int milligrams = food.serving.milligrams(food.magnesiumPer100g);
        if (milligrams != food.magnesiumPerServing) {
            serving.fault("magnesium",
                    "%s mg does not match: %s mg in 100 g make %d mg in %s g; correct one of the three".formatted(
                            Numeral.plain(food.magnesiumPerServing), Numeral.plain(food.magnesiumPer100g), milligrams,
                            Numeral.plain(food.serving.grams())));
        }
    }

    private static void intake(ReferenceIntake intake, Fields fields) {
        fields.checkOrder("minAgeYears", intake.minAgeYears, "maxAgeYears", intake.maxAgeYears);
        fields.checkOrder("value", intake.value, "maxValue", intake.maxValue);
        IntakeRules.check(fields, intake);
        if (!fields.has("value") && !fields.has("maxValue") && intake.note == null) {
            fields.fault("value", "give a `value`, a `maxValue`, or a `note` that says why there is none");
        }
    }

    /// "None known" is a fact; a missing list may be an oversight.
    private static void remedy(Fields fields) {
        if (!fields.has("contraindications")) {
            fields.fault("contraindications",
                    "the key `contraindications` is missing; add it, or write `contraindications: [none known]`");
        }
    }

    private static void source(Source source, Fields fields) {
        if (source.year != null && source.year > Year.now(ZoneOffset.UTC).getValue() + 1) {
            fields.fault("year", "%d is in the future; correct the year".formatted(source.year));
        }
    }

    private static void claim(Claim claim, Fields fields) {
        if (claim.type != null && claim.verdict != null
                && (claim.type == ClaimType.GAP) != (claim.verdict == Verdict.GAP)) {
            fields.fault("verdict", "type `%s` and verdict `%s` do not go together: a gap has the verdict `gap`, "
                    .formatted(Choice.slug(claim.type), Choice.slug(claim.verdict)) + "and nothing else does");
        }
    }
}
