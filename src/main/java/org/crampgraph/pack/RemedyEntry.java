package org.crampgraph.pack;

import java.util.List;
import java.util.stream.Stream;

import org.crampgraph.content.Remedy;
import org.crampgraph.content.RemedyCategory;
import org.crampgraph.evidence.EntryType;

/// A remedy in a pack, with its links to cramps, causes, symptoms, foods and ingredients. The summary is that of its
/// evidence.
record RemedyEntry(String name, List<String> aliases, RemedyCategory category, String summary, String howUsed,
        String typicalDose,
        List<String> sideEffects, List<String> contraindications, EvidenceEntry evidence,
        boolean needsProfessionalAdvice,
        String regulatoryNote, List<LinkEntry> links, Heading heading) implements TopicEntry<Remedy> {

    static RemedyEntry read(Fields remedy) {
        return new RemedyEntry(remedy.name("name"), remedy.texts("aliases"),
                remedy.choice("category", RemedyCategory.class),
                remedy.text("summary"), remedy.optionalText("howUsed"), remedy.optionalText("typicalDose"),
                remedy.texts("sideEffects"), remedy.texts("contraindications"),
                remedy.part("evidence", EvidenceEntry::read), remedy.flag("needsProfessionalAdvice", false),
                remedy.optionalText("regulatoryNote"), links(remedy), Heading.read(remedy, EntryType.REMEDY));
    }

    private static List<LinkEntry> links(Fields remedy) {
        return Stream.of(LinkType.RECOMMENDATION, LinkType.TREATMENT, LinkType.EFFECT, LinkType.INCLUSION,
                LinkType.COMPOSITION).flatMap(type -> type.readAll(remedy).stream()).toList();
    }

    @Override
    public void fill(Remedy remedy) {
        remedy.category = category;
        remedy.howUsed = howUsed;
        remedy.typicalDose = typicalDose;
        remedy.sideEffects = sideEffects;
        remedy.contraindications = contraindications;
        remedy.needsProfessionalAdvice = needsProfessionalAdvice;
        remedy.regulatoryNote = regulatoryNote;
        remedy.grade = evidence.grade(summary);
    }
}
