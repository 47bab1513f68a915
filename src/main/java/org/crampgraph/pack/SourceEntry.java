package org.crampgraph.pack;

import java.util.List;

import org.crampgraph.evidence.EntryType;
import org.crampgraph.evidence.Source;
import org.crampgraph.evidence.SourceType;
import org.crampgraph.evidence.UnverifiedDetail;
import org.crampgraph.evidence.Verification;

/// A published work in a pack.
record SourceEntry(Reference self, String title, String authors, Integer year, SourceType type, String design,
        String doi,
        String pmid, String url, List<String> checkedUrls, String usedFor, boolean verified,
        List<UnverifiedDetail> unverified) implements PackEntry<Source> {

    static SourceEntry read(Fields source) {
        return new SourceEntry(Slugs.own(source, EntryType.SOURCE), source.text("title"),
                source.optionalText("authors"),
                source.optionalWhole("year", Range.YEAR), source.choice("type", SourceType.class),
                source.name("design"),
                source.shaped("doi", Shape.DOI), source.shaped("pmid", Shape.PMID), source.shaped("url", Shape.URL),
                source.list(source.optional("checkedUrls"), Shape.URL::read), source.optionalText("usedFor"),
                source.flag("verified", true),
                Details.read(source));
    }

    @Override
    public void fill(Source source, Shelf shelf) {
        source.title = title;
        source.authors = authors;
        source.year = year;
        source.type = type;
        source.design = design;
        source.doi = doi;
        source.pmid = pmid;
        source.url = url;
        source.checkedUrls = checkedUrls;
        source.usedFor = usedFor;
        source.verification = Verification.of(verified, unverified);
    }
}
