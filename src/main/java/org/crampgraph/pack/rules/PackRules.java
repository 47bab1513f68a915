package org.crampgraph.pack.rules;

import static java.util.stream.Collectors.toSet;

import java.util.Objects;
import java.util.Set;

import org.crampgraph.content.links.Presentation;
import org.crampgraph.content.links.Risk;
import org.crampgraph.content.model.Cause;
import org.crampgraph.content.model.Symptom;
import org.crampgraph.evidence.Source;
import org.crampgraph.evidence.SourceType;
import org.crampgraph.pack.entries.Pack;
import org.crampgraph.pack.entries.PackEntry;
import org.crampgraph.pack.entries.PackLink;
import org.crampgraph.pack.yaml.Reading;
import org.crampgraph.pack.yaml.Reference;

/// Rules between entries, besides existing slugs.
public final class PackRules {
    private PackRules() {}

    public static void check(Pack pack, Reading reading) {
        checkWarningSigns(pack, reading);
        checkRisks(pack, reading);
        checkHearsay(pack, reading);
        SourceRules.check(pack, reading);
    }

    /// Users see red flags with every symptom; a warning sign that is not a red flag would be missed there.
    private static void checkWarningSigns(Pack pack, Reading reading) {
        Set<Reference> harmless = pack.all(Symptom.class).filter(entry -> !entry.draft().redFlag)
                .map(PackEntry::self).filter(Objects::nonNull).collect(toSet());
        pack.links().filter(link -> link.draft() instanceof Presentation sign && sign.warningSign).map(PackLink::to)
                .filter(harmless::contains).forEach(sign -> reading.fault(sign.place(),
                        "the %s is a warning sign here, but its entry is not a red flag; correct one of the two"
                                .formatted(sign)));
    }

    private static void checkRisks(Pack pack, Reading reading) {
        pack.all(Cause.class).forEach(cause -> cause.links().stream()
                .filter(link -> link.draft() instanceof Risk && cause.self() != null && cause.self().equals(link.to()))
                .forEach(link -> reading.fault(link.to().place(),
                        "a cause cannot raise the risk of itself; remove the link")));
    }

    /// General knowledge may be shown, but never as if it had been checked.
    private static void checkHearsay(Pack pack, Reading reading) {
        Set<Reference> hearsay = pack.all(Source.class)
                .filter(entry -> entry.draft().type == SourceType.GENERAL_KNOWLEDGE).map(PackEntry::self)
                .collect(toSet());
        FactSources.all(pack).filter(fact -> fact.verified() && !fact.sources().isEmpty())
                .filter(fact -> fact.fact() != null && hearsay.containsAll(fact.sources()))
                .forEach(fact -> reading.fault(fact.fact().place(), "the %s cites general knowledge alone; "
                        .formatted(fact.fact()) + "write `verified: false`, or add a work to `sources`"));
    }
}
