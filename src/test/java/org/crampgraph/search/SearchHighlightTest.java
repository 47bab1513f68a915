package org.crampgraph.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class SearchHighlightTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "charley horse | aliases: <mark>charley</mark> <mark>horse</mark>",
            "nocturnal | name: <mark>Nocturnal</mark> leg cramp",
            "noct | name: <mark>Nocturnal</mark> leg cramp",
            "noctunal | name: <mark>Nocturnal</mark> leg cramp",
            "diarrhea | name: <mark>Diarrhoea</mark>",
            "writers | name: <mark>Writer&#39;s</mark> cramp",
            "restless legs | name: <mark>Restless</mark> <mark>legs</mark> syndrome (look-alike)" })
    void marksTheWordsFound(String query, String highlight) {
        assertEquals(highlight, Found.by(query).highlights().getFirst());
    }

    @Test
    void namesTheFieldOfADetail() {
        assertEquals(List.of("usda.ndbNumber: <mark>11483</mark>"), Found.by("11483").highlights());
    }

    @Test
    void showsAtMostThree() {
        assertEquals(3, Found.by("cramp").highlights().size());
    }

    @Test
    void escapesAllOtherMarkup() {
        assertEquals(new Highlight("note", "&lt;b&gt; &amp; &quot;it&#39;s&quot; <mark>x</mark>"),
                Highlight.of("note", "<b> & \"it's\" " + Highlight.OPEN + "x" + Highlight.CLOSE));
    }
}
