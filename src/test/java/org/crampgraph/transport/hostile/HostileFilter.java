package org.crampgraph.transport.hostile;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Valid queries with filters, each of another shape: no cache of one helps another.
final class HostileFilter {

    private final Dice dice;

    HostileFilter(Dice dice) {
        this.dice = dice;
    }

    String next() {
        return "{causes(first:1,filter:" + filter("cramps", dice.below(5)) + "){nodes{slug}}}";
    }

    /// @param related entities linked with the filtered concept
    private String filter(String related, int levels) {
        var groups = levels == 0 ? Stream.<String>empty()
                : Stream.of("and:" + list(related, levels - 1), "or:" + list(related, levels - 1),
                        "not:" + filter(related, levels - 1), related + linked(related, levels - 1));
        return Stream.concat(Stream.of(condition()), groups.filter(group -> dice.oneIn(2)))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private String list(String related, int levels) {
        return "[" + dice.joined(1 + dice.below(3), ",", () -> filter(related, levels)) + "]";
    }

    private String linked(String related, int levels) {
        var node = filter(related.equals("cramps") ? "causes" : "cramps", levels);
        return dice.of(":{some:{node:", ":{none:{node:") + node + "}}";
    }

    private String condition() {
        return dice.of("name:{contains:\"a\"}", "slug:{in:[\"a\",\"b\"]}", "revision:{gte:1,lt:3}",
                "summary:{startsWith:\"A\"}", "aliases:{isEmpty:true}", "name:{ne:\"a\"},slug:{notIn:[\"a\"]}");
    }
}
