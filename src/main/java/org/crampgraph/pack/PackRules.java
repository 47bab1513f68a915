package org.crampgraph.pack;

import static java.util.stream.Collectors.toSet;

import java.util.Objects;
import java.util.Set;

import org.crampgraph.evidence.SourceType;

/// Rules between entries, besides existing slugs.
final class PackRules {
    private PackRules() {}

    static void check(Pack pack, Reading reading) {
        checkWarningSigns(pack, reading);
        checkRisks(pack, reading);
        checkHearsay(pack, reading);
    }

    /// Users see red flags with every symptom; a warning sign that is not a red flag would be missed there.
    private static void checkWarningSigns(Pack pack, Reading reading) {
        Set<Reference> harmless = pack.all(SymptomEntry.class).stream().filter(symptom -> !symptom.redFlag())
                .map(SymptomEntry::self).filter(Objects::nonNull).collect(toSet());
        pack.links().filter(link -> link.type() == LinkType.PRESENTATION && link.warningSign()).map(LinkEntry::to)
                .filter(harmless::contains).forEach(sign -> reading.fault(sign.place(),
                        "the %s is a warning sign here, but its entry is not a red flag; correct one of the two"
                                .formatted(sign)));
    }

    private static void checkRisks(Pack pack, Reading reading) {
        pack.all(CauseEntry.class).forEach(cause -> cause.links().stream()
                .filter(link -> link.type() == LinkType.RISK && cause.self() != null && cause.self().equals(link.to()))
                .forEach(link -> reading.fault(link.to().place(),
                        "a cause cannot raise the risk of itself; remove the link")));
    }

    /// General knowledge may be shown, but never as if it had been checked.
    private static void checkHearsay(Pack pack, Reading reading) {
        Set<Reference> hearsay = pack.all(SourceEntry.class).stream()
                .filter(source -> source.type() == SourceType.GENERAL_KNOWLEDGE).map(SourceEntry::self)
                .collect(toSet());
        Basis.all(pack).filter(basis -> basis.verified() && !basis.sources().isEmpty())
                .filter(basis -> basis.fact() != null && hearsay.containsAll(basis.sources()))
                .forEach(basis -> reading.fault(basis.fact().place(), "the %s cites general knowledge alone; "
                        .formatted(basis.fact()) + "write `verified: false`, or add a work to `sources`"));
    }
}
