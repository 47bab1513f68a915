package org.crampgraph.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.crampgraph.content.choices.IntakeKind;
import org.crampgraph.content.choices.LimitRegion;
import org.crampgraph.content.choices.Sex;
import org.crampgraph.content.input.BadInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceTableTest {

    /// Calculated by hand from the table of the dossier's intakes.csv.
    @ParameterizedTest
    @CsvSource({ "0,,ai-infant-0-6m", "0.4,,ai-infant-0-6m", "0.5,,ai-infant-7-12m", "0.9,MALE,ai-infant-7-12m",
            "1,,rda-child-1-3", "3.9,,rda-child-1-3", "4,,rda-child-4-8", "8,FEMALE,rda-child-4-8", "9,,rda-child-9-13",
            "13.99,MALE,rda-child-9-13", "14,MALE,rda-male-14-18", "18,FEMALE,rda-female-14-18",
            "19,MALE,rda-male-19-30", "30.9,FEMALE,rda-female-19-30", "31,FEMALE,rda-female-31-50",
            "40,MALE,rda-male-31-50", "50,MALE,rda-male-31-50", "51,FEMALE,rda-female-51-plus",
            "120,MALE,rda-male-51-plus" })
    void findsTheAllowanceInCompletedYears(double age, Sex sex, String slug) {
        assertEquals(slug, Facts.TABLE.allowance(person(age, sex)).slug);
    }

    @ParameterizedTest
    @CsvSource({ "16,true,false,rda-pregnant-14-18", "30,true,false,rda-pregnant-19-30",
            "31,true,false,rda-pregnant-31-50", "50,true,false,rda-pregnant-31-50", "18,false,true,rda-lactating-14-18",
            "19,false,true,rda-lactating-19-30", "45,false,true,rda-lactating-31-50",
            "30,true,true,rda-pregnant-19-30" })
    void knowsPregnancyAndBreastFeeding(double age, boolean pregnant, boolean breastfeeding, String slug) {
        assertEquals(slug, Facts.TABLE.allowance(new Profile(age, null, pregnant, breastfeeding, null)).slug);
    }

    @Test
    void giveTheFiguresOfTheIssue() {
        assertEquals(350, Facts.TABLE.allowedMilligrams(new Profile(30.0, Sex.FEMALE, true, null, null)));
        assertEquals(420, Facts.TABLE.allowedMilligrams(person(40, Sex.MALE)));
    }

    @Test
    void saysHowToPutAProfileRight() {
        refused("depends on sex", person(14, null));
        refused("only for 14 to 50 years", new Profile(10.0, Sex.FEMALE, true, null, null));
        refused("only for 14 to 50 years", new Profile(51.0, Sex.FEMALE, null, true, null));
        refused("\"age\" is -1", person(-1, null));
        refused("\"age\" is 200", person(200, null));
        refused("sex FEMALE", new Profile(30.0, Sex.MALE, true, null, null));
        refused("sex FEMALE", new Profile(30.0, Sex.MALE, null, true, null));
    }

    /// From the dossier: US by age, EU from 4, Norway from 18, UK from 19 years.
    @Test
    void findsTheLimitOfEachRegion() {
        assertEquals(Map.of(LimitRegion.US, 350.0, LimitRegion.EU, 250.0, LimitRegion.NORWAY, 350.0, LimitRegion.UK,
                400.0), limits(40));
        assertEquals(Map.of(LimitRegion.US, 350.0, LimitRegion.EU, 250.0, LimitRegion.NORWAY, 350.0), limits(18));
        assertEquals(Map.of(LimitRegion.US, 350.0, LimitRegion.EU, 250.0), limits(9));
        assertEquals(Map.of(LimitRegion.US, 110.0, LimitRegion.EU, 250.0), limits(8));
        assertEquals(Map.of(LimitRegion.US, 65.0), limits(1));
        assertTrue(Facts.TABLE.limits(person(0.5, null)).containsKey(LimitRegion.US), "says that there is none");
        assertEquals(Map.of(), limits(0.5));
    }

    @Test
    void givesEveryUpperLevelOfMagnesiumInThePackToARegion() {
        Facts.INTAKES.stream().filter(row -> row.kind == IntakeKind.UL && row.subject.equals("magnesium"))
                .forEach(row -> assertNotNull(row.region, row.slug));
    }

    @Test
    void knowsEverySaltByItsNameAndByItsForms() {
        Facts.INTAKES.stream().filter(row -> row.kind == IntakeKind.ELEMENTAL_FRACTION).forEach(row -> {
            assertEquals(List.of(row), Facts.TABLE.fractions(row.slug));
            assertTrue(Facts.TABLE.fractions(row.subject).contains(row));
        });
        assertEquals(List.of("fraction-citrate-tri", "fraction-citrate-acid"),
                Facts.TABLE.fractions("magnesium-citrate").stream().map(row -> row.slug).toList());
        assertEquals(List.of(), Facts.TABLE.fractions("magnesium"));
    }

    private static Map<LimitRegion, Double> limits(double age) {
        return Facts.TABLE.limits(person(age, null)).entrySet().stream()
                .filter(limit -> Ages.amount(limit.getValue()).isPresent())
                .collect(Collectors.toMap(Map.Entry::getKey, limit -> Ages.amount(limit.getValue()).orElseThrow()));
    }

    private static Profile person(double age, Sex sex) {
        return new Profile(age, sex, null, null, null);
    }

    private static void refused(String reason, Profile profile) {
        var refusal = assertThrows(BadInputException.class, () -> Facts.TABLE.allowance(profile));
        assertTrue(refusal.getMessage().contains(reason), refusal.getMessage());
    }
}
