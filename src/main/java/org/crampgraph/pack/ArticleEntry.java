package org.crampgraph.pack;

import java.util.List;
import java.util.stream.IntStream;

import org.crampgraph.content.Article;
import org.crampgraph.evidence.EntryType;
import org.crampgraph.evidence.Source;

/// An article in a pack: its sections and claims in order.
record ArticleEntry(Reference self, String title, Reference source, List<String> sections, List<ClaimEntry> claims)
        implements
            PackEntry<Article> {

    private record Section(String title, List<ClaimEntry> claims) {}

    static ArticleEntry read(Fields article) {
        Reference self = Slugs.own(article, EntryType.ARTICLE);
        String title = article.text("title");
        Reference source = Slugs.other(article, "source", EntryType.SOURCE);
        List<Section> sections = article.parts("sections", part -> section(part, self));
        return new ArticleEntry(self, title, source, sections.stream().map(Section::title).toList(),
                inOrder(sections.stream().flatMap(section -> section.claims().stream()).toList()));
    }

    private static Section section(Fields part, Reference article) {
        String title = part.name("title");
        return new Section(title, part.parts("claims", claim -> ClaimEntry.read(claim, article, title)));
    }

    private static List<ClaimEntry> inOrder(List<ClaimEntry> claims) {
        return IntStream.range(0, claims.size()).mapToObj(i -> claims.get(i).at(i)).toList();
    }

    @Override
    public void fill(Article article, Shelf shelf) {
        article.title = title;
        article.source = shelf.get(source, Source.class);
        shelf.replace(article, article.sectionTitles, sections, list -> article.sectionTitles = list);
    }
}
