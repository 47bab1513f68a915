package org.crampgraph.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import io.quarkus.test.junit.QuarkusTest;
import org.crampgraph.content.answers.Disclaimer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class SearchTest {

    @ParameterizedTest
    @CsvSource({
            // names and aliases, exact ones first
            "magnesium, Ingredient magnesium", "charley horse, Cramp nocturnal-leg-cramp",
            "night cramps, Cramp nocturnal-leg-cramp", "nocturnal cramp, Cramp nocturnal-leg-cramp",
            "leg cramp, Cramp nocturnal-leg-cramp", "low potassium, Cause potassium-deficiency",
            "Willis-Ekbom, Cramp restless-legs", "muscle twitching, Symptom muscle-twitch",
            // in another order, in a question, in capitals
            "cramp of the leg at night, Cramp nocturnal-leg-cramp",
            "Why do my legs CRAMP at night?, Cramp nocturnal-leg-cramp",
            "what helps against night cramps, Cramp nocturnal-leg-cramp",
            "cramps in pregnancy, Cramp pregnancy-leg-cramp",
            // singular and plural, other forms
            "bananas, Food banana", "almond whole, Food almonds", "statin, Cause statins", "pregnant, Cause pregnancy",
            "dehydrated, Cause dehydration",
            // British and American
            "diarrhea, Symptom diarrhoea", "diarrhoea, Symptom diarrhoea",
            "hemodialysis treatment, Cause haemodialysis",
            "haemodialysis treatments, Cause haemodialysis", "estrogens, Cause conjugated-oestrogens",
            "oestrogen, Cause conjugated-oestrogens",
            // accents, apostrophes, hyphens
            "diarrhœa, Symptom diarrhoea", "quínine, Remedy quinine", "writers cramp, Cramp writers-cramp",
            "writer’s cramp, Cramp writers-cramp", "look alike restless, Cramp restless-legs",
            // the last word half typed
            "noct, Cramp nocturnal-leg-cramp", "dehydrati, Cause dehydration", "pumpkin se, Food pumpkin-seeds-dried",
            "magnesiu, Ingredient magnesium",
            // typing errors
            "noctunal, Cramp nocturnal-leg-cramp", "magnesum, Ingredient magnesium",
            "potasium, Cause potassium-deficiency",
            "dehidration, Cause dehydration", "diarhea, Symptom diarrhoea", "charlie horse, Cramp nocturnal-leg-cramp",
            "nightt crmap, Cramp nocturnal-leg-cramp" })
    void findsFirst(String query, String best) {
        assertEquals(best, Found.by(query).best());
    }

    @ParameterizedTest
    @CsvSource({ "calf, Cramp nocturnal-leg-cramp", "tetany, Cause calcium-deficiency",
            "11483, Food acorn-squash-baked",
            "kidney stones, Ingredient calcium" })
    void looksThroughDetails(String query, String concept) {
        var found = Found.by(query, List.of(), 100, null).concepts();
        assertTrue(found.contains(concept), () -> found.toString());
    }

    @Test
    void findsExactPhrases() {
        assertEquals("Cramp restless-legs", Found.by("\"restless legs\"").best());
        assertEquals(List.of(), Found.by("\"legs restless\"").concepts());
        assertEquals("Cramp restless-legs", Found.by("legs restless").best());
    }

    @Test
    void findsConceptsWithAllWordsIfThereAreAny() {
        int night = Found.by("night").totalCount();
        int both = Found.by("night cramp").totalCount();
        assertTrue(both > 0 && both < night, both + " of " + night);
    }

    @Test
    void findsConceptsWithSomeWordsOtherwise() {
        var found = Found.by("xylophone quinine");
        assertEquals("Remedy quinine", found.best());
        assertEquals(Found.by("quinine").totalCount(), found.totalCount());
    }

    @Test
    void scoresFromOneToNought() {
        var scores = Found.by("magnesium", List.of(), 100, null).scores();
        assertEquals(scores.stream().sorted((a, b) -> Double.compare(b, a)).toList(), scores);
        assertTrue(scores.getFirst() <= 1 && scores.getLast() > 0, () -> scores.toString());
    }

    @ParameterizedTest
    @CsvSource({ "magnesum, magnesium", "nightt crmap, night cramp", "diahrea, diarrhea",
            "magnezum citrate, magnesium citrate" })
    void suggestsKnownWords(String query, String suggestion) {
        assertEquals(suggestion, Found.by(query).suggestion());
    }

    @ParameterizedTest
    @CsvSource({ "magnesium", "night cramps", "xylophone", "noct", "b12x" })
    void suggestsNothingWithoutNeed(String query) {
        assertNull(Found.by(query).suggestion());
    }

    /// Near names may mean different things: low potassium (hypokalaemia) is not high potassium (hyperkalaemia).
    @Test
    void asksBeforeItSearchesForSomethingElse() {
        var found = Found.by("hyperkalaemia");
        assertEquals(List.of(), found.concepts());
        assertEquals("hypokalemia", found.suggestion());
    }

    @Test
    void carriesTheDisclaimer() {
        assertEquals(Disclaimer.TEXT, Found.by("xylophone").answer().at("search.disclaimer"));
    }
}
