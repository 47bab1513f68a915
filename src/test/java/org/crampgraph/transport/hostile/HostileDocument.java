package org.crampgraph.transport.hostile;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Hostile documents: deep, wide, aliased, cyclic, multiplying, flooded, and truncated ones.
final class HostileDocument {

    private final Dice dice;
    private final RandomQuery queries;
    private final List<Supplier<String>> kinds =
            List.of(this::deep, this::deepValue, this::wide, this::aliased, this::costly,
                    this::circle, this::multiplying, this::directives, this::comments, this::introspection,
                    this::manyOperations,
                    this::overlapping, this::variables, this::torn, this::garbage, this::longNames, this::hugeNumbers,
                    this::fitting,
                    this::fitting, this::fitting, this::filtered, this::filtered);

    HostileDocument(RandomQuery queries, Dice dice) {
        this.queries = queries;
        this.dice = dice;
    }

    String next() {
        return dice.of(kinds).get();
    }

    private String fitting() {
        return queries.next();
    }

    private String filtered() {
        return new HostileFilter(dice).next();
    }

    private String deep() {
        int levels = 1 + dice.size(3000);
        return "{" + "cramps{nodes{causes{nodes{".repeat(levels) + "name"
                + "}}}}".repeat(dice.oneIn(2) ? levels : levels - 1) + "}";
    }

    private String deepValue() {
        int levels = dice.size(5000);
        var open = dice.of("[", "{a:");
        return "{cramps(filter:" + open.repeat(levels) + "1" + (open.equals("[") ? "]" : "}").repeat(levels)
                + "){nodes{name}}}";
    }

    private String wide() {
        return "{" + dice.joined(dice.size(8000), " ",
                () -> dice.of("meta{apiVersion}", "__typename", "cramps{nodes{name}}")) + "}";
    }

    private String aliased() {
        return "{" + IntStream.range(0, dice.size(3000)).mapToObj(i -> "a" + i + ":cramps{totalCount}")
                .collect(Collectors.joining(" ")) + "}";
    }

    private String costly() {
        int levels = 1 + dice.below(6);
        return "{" + "cramps(first:100){nodes{causes(last:100){nodes{".repeat(levels) + "slug" + "}}}}".repeat(levels)
                + "}";
    }

    private String circle() {
        int size = 1 + dice.size(300);
        return "{...F0}" + IntStream.range(0, size)
                .mapToObj(i -> "fragment F%d on Query{...F%d meta{...F%d}}".formatted(i, (i + 1) % size, i))
                .collect(Collectors.joining());
    }

    private String multiplying() {
        int size = 1 + dice.size(300);
        return "{...F0}fragment F%d on Query{meta{apiVersion}}".formatted(size) + IntStream.range(0, size)
                .mapToObj(i -> "fragment F%d on Query{...F%d ...F%d}".formatted(i, i + 1, i + 1))
                .collect(Collectors.joining());
    }

    private String directives() {
        return "query " + "@a".repeat(dice.size(2000)) + "{meta{apiVersion " + "@skip(if:true)".repeat(dice.size(2000))
                + "}}";
    }

    private String comments() {
        return "{" + "#x\n".repeat(dice.size(20000)) + ",".repeat(dice.size(40000)) + "meta{apiVersion}}";
    }

    private String introspection() {
        return "{__schema{types{" + "fields{type{".repeat(1 + dice.size(30)) + "name" + "}}".repeat(1 + dice.size(30))
                + "}}}";
    }

    private String manyOperations() {
        return IntStream.range(0, dice.size(500)).mapToObj(i -> "query Q" + dice.below(400) + "{meta{apiVersion}}")
                .collect(Collectors.joining());
    }

    private String overlapping() {
        return "{" + dice.joined(dice.size(600), " ", () -> "cramps{nodes{name:" + dice.of("slug", "name", "id") + "}}")
                + "}";
    }

    private String variables() {
        return "query(" + IntStream.range(0, 1 + dice.size(500))
                .mapToObj(i -> "$v" + i + ":" + dice.of("Int", "[Int!]!", "Nothing", "ID") + "=" + Values.any(dice))
                .collect(Collectors.joining(",")) + "){cramps(first:$v0){nodes{name}}}";
    }

    private String torn() {
        var text = queries.next();
        int cut = dice.below(text.length());
        return text.substring(0, cut) + dice.of("", "}", "\u0000", "\uD83E", "\"", "\\", "…", "&", "@", "$")
                + text.substring(dice.below(text.length()));
    }

    private String garbage() {
        return dice.joined(dice.size(2000), "",
                () -> dice.of("{", "}", "(", ")", "[", "]", ":", "!", "$", "@", "|", "&", "=", "...", "\"", "\"\"\"",
                        "#", "\n", "a", "1", "-", "e", "query", "fragment", "on", "\uFEFF", "\u0007", "ß", "🦵"));
    }

    private String longNames() {
        return "{" + "x".repeat(dice.size(60_000)) + " meta{" + "apiVersion".repeat(dice.size(3000)) + "}}";
    }

    private String hugeNumbers() {
        return "{cramps(first:" + dice.of("", "-") + "9".repeat(dice.size(50_000))
                + dice.of("", ".5", "e999999999", "E-99999") + "){nodes{name}}}";
    }
}
