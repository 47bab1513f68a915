package org.crampgraph.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;

import io.vertx.core.json.JsonObject;

/// Two hundred documents with random arguments, the same for each run. Which entry they ask for follows Zipf's law: the tenth is asked
/// for a tenth as often as the first.
final class Mix {

    static final String NAME = "mix";

    private static final Path CONTENT = Path.of("src/main/resources/content");
    private static final Pattern SLUG = Pattern.compile("(?m)^ {2}- slug: (\\S+)");
    private static final int DOCUMENTS = 200;
    private static final int QUESTIONS = 4_000;

    /// A kind of document.
    ///
    /// @param type  of the entries that its variable `slug` names
    /// @param field with `%s` in the place of the selections
    private record Kind(String type, String field) {}

    private static final List<Kind> KINDS = List.of(
            new Kind("cramps",
                    "cramp(slug: $slug) { %s causes(first: $first) { edges { evidence { certainty } node { %s } } } }"),
            new Kind("cramps", "cramp(slug: $slug) { %s symptoms(first: $first) { nodes { %s } totalCount } }"),
            new Kind("cramps",
                    "cramp(slug: $slug) { %s remedies(first: $first) { edges { use node { %s foods(first: 3) { nodes { name } } } } } }"),
            new Kind("causes", "cause(slug: $slug) { %s remedies(first: $first) { nodes { %s } } }"),
            new Kind("causes",
                    "cause(slug: $slug) { %s symptoms(first: $first) { nodes { %s cramps(first: 4) { nodes { slug } } } } }"),
            new Kind("remedies",
                    "remedy(slug: $slug) { %s foods(first: $first) { nodes { %s } pageInfo { endCursor } } }"),
            new Kind("symptoms",
                    "symptom(slug: $slug) { %s causes(first: $first) { edges { evidence { direction } node { %s } } } }"),
            new Kind("foods", "food(slug: $slug) { %s } foods(first: $first) { nodes { %s magnesium } totalCount }"),
            new Kind("foods",
                    "food(slug: $slug) { %s } foods(first: $first, orderBy: [{ field: NAME, direction: DESC }]) { nodes { %s } }"),
            new Kind("remedies",
                    "remedy(slug: $slug) { %s evidence { certainty sources { title } } } causes(first: $first) { nodes { %s } }"));

    private static final List<String> FIELDS =
            List.of("id", "slug", "name", "summary", "aliases", "revision", "updatedAt", "verified", "isOverdue",
                    "warning");

    private final Random random;
    private final int seed;
    private final int copies;
    private final List<String> documents = new ArrayList<>();
    private final Map<String, List<String>> slugs = new HashMap<>();

    /// @param copies times as much content as the pack has, see [Growth]
    Mix(int copies) {
        this(copies, 14);
    }

    /// @param seed another one makes other documents
    Mix(int copies, int seed) {
        this.copies = copies;
        this.seed = seed;
        this.random = new Random(seed);
    }

    Document document() {
        for (int i = 0; i < DOCUMENTS; i++) {
            documents.add("query Mix%d_%d($slug: String!, $first: Int!) { %s }".formatted(seed, i,
                    kind(i).field().formatted(fields(), fields())));
        }
        var questions = new ArrayList<Document.Question>();
        for (int i = 0; i < QUESTIONS; i++) {
            int document = i % DOCUMENTS;
            questions.add(new Document.Question(documents.get(document), new JsonObject()
                    .put("slug", slug(kind(document).type())).put("first", 1 + random.nextInt(12))));
        }
        return new Document(NAME, questions);
    }

    private static Kind kind(int document) {
        return KINDS.get(document % KINDS.size());
    }

    private String fields() {
        var chosen = FIELDS.stream().filter(field -> random.nextBoolean()).toList();
        return chosen.isEmpty() ? "name" : String.join(" ", chosen);
    }

    private String slug(String type) {
        var slugs = slugs(type);
        int rank = zipf(slugs.size() * copies);
        int copy = rank / slugs.size();
        return slugs.get(rank % slugs.size()) + (copy == 0 ? "" : "-" + copy);
    }

    /// From 0; the probability of the k-th is proportional to 1/k.
    private int zipf(int size) {
        return (int) Math.min(size - 1, Math.exp(random.nextDouble() * Math.log(size + 1.0)) - 1);
    }

    private List<String> slugs(String type) {
        return slugs.computeIfAbsent(type, Mix::read);
    }

    private static List<String> read(String type) {
        try {
            return SLUG.matcher(Files.readString(CONTENT.resolve(type + ".yaml"))).results()
                    .map(found -> found.group(1))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException("Start the benchmark in the project's folder, by src/bench/run", e);
        }
    }
}
