package org.crampgraph.pack;

import java.util.List;

import org.crampgraph.content.BodySite;
import org.crampgraph.content.Cramp;
import org.crampgraph.content.CrampKind;
import org.crampgraph.content.Duration;
import org.crampgraph.content.Prevalence;
import org.crampgraph.evidence.EntryType;

/// A kind of cramp in a pack, with its symptoms.
record CrampEntry(String name, CrampKind kind, List<String> aliases, List<BodySite> bodySites, String summary,
        String onset,
        String affects, Duration duration, Prevalence prevalence, String notes, List<LinkEntry> links, Heading heading)
        implements
            TopicEntry<Cramp> {

    static CrampEntry read(Fields cramp) {
        return new CrampEntry(cramp.name("name"), cramp.choice("kind", CrampKind.class), cramp.texts("aliases"),
                cramp.choices("bodySites", BodySite.class), cramp.text("summary"), cramp.optionalText("onset"),
                cramp.optionalText("affects"), cramp.optionalPart("duration", CrampEntry::duration),
                cramp.optionalPart("prevalence", CrampEntry::prevalence), cramp.optionalText("notes"),
                LinkType.PRESENTATION.readAll(cramp), Heading.read(cramp, EntryType.CRAMP));
    }

    private static Duration duration(Fields part) {
        var duration = new Duration(part.text("description"), part.optionalWhole("minSeconds", Range.SECONDS),
                part.optionalWhole("maxSeconds", Range.SECONDS));
        part.checkOrder("minSeconds", duration.minSeconds(), "maxSeconds", duration.maxSeconds());
        return duration;
    }

    private static Prevalence prevalence(Fields part) {
        var prevalence = new Prevalence(part.text("description"), part.optionalNumber("lowPercent", Range.PERCENT),
                part.optionalNumber("highPercent", Range.PERCENT), part.optionalText("population"));
        part.checkOrder("lowPercent", prevalence.lowPercent(), "highPercent", prevalence.highPercent());
        if (part.has("lowPercent") != part.has("highPercent") || part.has("lowPercent") && !part.has("population")) {
            part.fault("lowPercent",
                    "give `lowPercent`, `highPercent` and `population` together: a share needs its population");
        }
        return prevalence;
    }

    @Override
    public void fill(Cramp cramp) {
        cramp.kind = kind;
        cramp.bodySites = bodySites;
        cramp.onset = onset;
        cramp.affects = affects;
        cramp.duration = duration;
        cramp.prevalence = prevalence;
        cramp.notes = notes;
    }
}
