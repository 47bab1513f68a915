package org.crampgraph.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// How well search finds what people look for. Editors add a line to `search/queries.csv` for each query that disappoints.
@Tag("slow")
@QuarkusTest
class SearchQualityTest {

    private static final int DEPTH = 10;

    private record Query(String words, String expected) {

        static Query parse(String line) {
            int comma = line.lastIndexOf(',');
            return new Query(line.substring(0, comma).replaceAll("^\"|\"$", ""), line.substring(comma + 1));
        }

        /// From 1; 0 if it is not among the first.
        int rank() {
            return Found.by(words, List.of(), DEPTH, null).concepts().indexOf(expected) + 1;
        }
    }

    @Test
    void findsWhatPeopleLookForAmongTheFirstThree() throws IOException {
        var queries = queries();
        var missed = new TreeMap<String, Integer>();
        double sum = 0;
        for (var query : queries) {
            int rank = query.rank();
            sum += rank == 0 ? 0 : 1.0 / rank;
            if (rank == 0 || rank > 3) {
                missed.put(query.words + " > " + query.expected, rank);
            }
        }
        double mean = sum / queries.size();
        System.err.printf("Mean reciprocal rank of %d queries: %.3f%n", queries.size(), mean);
        assertTrue(queries.size() >= 150, "queries: " + queries.size());
        assertEquals(new TreeMap<>(), missed);
        assertTrue(mean >= 0.9, "mean reciprocal rank: " + mean);
    }

    private static List<Query> queries() throws IOException {
        try (var file = SearchQualityTest.class.getResourceAsStream("/search/queries.csv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).map(Query::parse).toList();
        }
    }
}
