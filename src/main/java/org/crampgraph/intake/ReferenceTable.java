package org.crampgraph.intake;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.crampgraph.content.choices.IntakeKind;
import org.crampgraph.content.choices.LifeStage;
import org.crampgraph.content.choices.LimitRegion;
import org.crampgraph.content.input.BadInputException;
import org.crampgraph.content.model.ReferenceIntake;

/// The reference intakes of magnesium. All figures come from the content.
public final class ReferenceTable {

    private static final String MAGNESIUM = "magnesium";

    private final List<ReferenceIntake> rows;

    ReferenceTable(List<ReferenceIntake> rows) {
        this.rows = rows;
    }

    /// The recommended allowance, or the adequate intake where there is none, in mg a day. For a pregnant woman who
    /// still breast-feeds, the higher one.
    ///
    /// @throws BadInputException if there is none for such a person, or it depends on a sex that was not given
    public ReferenceIntake allowance(Profile profile) {
        profile.check();
        return allowance(profile, IntakeKind.RDA).or(() -> allowance(profile, IntakeKind.AI))
                .orElseThrow(() -> missing(profile));
    }

    private Optional<ReferenceIntake> allowance(Profile profile, IntakeKind kind) {
        return Ages.find(profile, forStage(profile, kind)
                .filter(row -> row.sex == null || row.sex == profile.effectiveSex()));
    }

    private Stream<ReferenceIntake> forStage(Profile profile, IntakeKind kind) {
        return magnesium(kind).filter(row -> fits(row.lifeStage, profile));
    }

    /// The figure of [#allowance].
    public double allowedMilligrams(Profile profile) {
        return Ages.amount(allowance(profile)).orElseThrow();
    }

    /// The upper limit for supplements and medicines of each region that has one for the age. Its value is null where
    /// the region states that none can be set.
    Map<LimitRegion, ReferenceIntake> limits(Profile profile) {
        var limits = new EnumMap<LimitRegion, ReferenceIntake>(LimitRegion.class);
        Arrays.stream(LimitRegion.values())
                .forEach(region -> Ages.find(profile, magnesium(IntakeKind.UL).filter(row -> row.region == region))
                        .ifPresent(limit -> limits.put(region, limit)));
        return limits;
    }

    /// The share of magnesium in a salt, by the slug of the salt or of one of its forms; highest first if there are
    /// several forms. Empty if the salt is unknown.
    List<ReferenceIntake> fractions(String salt) {
        var fractions = rows.stream().filter(row -> row.kind == IntakeKind.ELEMENTAL_FRACTION).toList();
        var exact = fractions.stream().filter(row -> row.slug.equals(salt)).toList();
        return exact.isEmpty() ? fractions.stream().filter(row -> row.subject.equals(salt))
                .sorted(Comparator.<ReferenceIntake>comparingDouble(row -> row.value).reversed()).toList() : exact;
    }

    /// The lowest daily dose known to harm.
    Optional<ReferenceIntake> toxicDose() {
        return magnesium(IntakeKind.INTAKE).filter(row -> row.lowestHarmful).findFirst();
    }

    /// The youngest age that labels, and so usual servings, are meant for.
    double youngestForServings() {
        return magnesium(IntakeKind.DV).map(row -> row.minAgeYears).min(Comparator.naturalOrder()).orElse(0.0);
    }

    private Stream<ReferenceIntake> magnesium(IntakeKind kind) {
        return rows.stream().filter(row -> row.kind == kind && row.subject.equals(MAGNESIUM));
    }

    private static boolean fits(LifeStage stage, Profile profile) {
        return switch (stage) {
            case PREGNANCY -> profile.isPregnant();
            case LACTATION -> profile.isBreastfeeding();
            case null, default -> !profile.expectsOrNurses();
        };
    }

    private BadInputException missing(Profile profile) {
        var forStage = Stream.concat(forStage(profile, IntakeKind.RDA), forStage(profile, IntakeKind.AI)).toList();
        var years = Rounding.text(profile.age());
        return new BadInputException(Ages.find(profile, forStage.stream()).isPresent()
                ? "At %s years the allowance depends on sex; give \"sex\" in the profile.".formatted(years)
                : "There is no allowance for this profile at %s years, only for %s years. Check \"age\", \"pregnant\" and \"breastfeeding\"."
                        .formatted(years, Ages.span(forStage).orElse("no")));
    }
}
