package org.crampgraph.pack;

import java.util.List;
import java.util.stream.Stream;

import org.crampgraph.content.Cause;
import org.crampgraph.content.CauseGroup;
import org.crampgraph.evidence.EntryType;

/// A cause in a pack, with its links to cramps, symptoms and other causes. The summary is that of its evidence.
record CauseEntry(String name, List<String> aliases, CauseGroup group, String summary, String mechanism,
        EvidenceEntry evidence,
        boolean magnesiumRiskFactor, List<LinkEntry> links, Heading heading) implements TopicEntry<Cause> {

    static CauseEntry read(Fields cause) {
        return new CauseEntry(cause.name("name"), cause.texts("aliases"), cause.choice("group", CauseGroup.class),
                cause.text("summary"), cause.optionalText("mechanism"), cause.part("evidence", EvidenceEntry::read),
                cause.flag("magnesiumRiskFactor", false), links(cause), Heading.read(cause, EntryType.CAUSE));
    }

    private static List<LinkEntry> links(Fields cause) {
        return Stream.of(LinkType.CONTRIBUTION, LinkType.MANIFESTATION, LinkType.RISK)
                .flatMap(type -> type.readAll(cause).stream()).toList();
    }

    @Override
    public void fill(Cause cause) {
        cause.group = group;
        cause.mechanism = mechanism;
        cause.grade = evidence.grade(summary);
        cause.magnesiumRiskFactor = magnesiumRiskFactor;
    }
}
