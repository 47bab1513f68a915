package org.crampgraph.pack.entries;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

import org.crampgraph.content.model.Article;
import org.crampgraph.content.model.Claim;
import org.crampgraph.content.types.ContentType;
import org.crampgraph.pack.yaml.Fields;
import org.crampgraph.pack.yaml.Reference;

/// Reads the sections of an article with their claims, in order.
final class SectionReader {

    private final EntryReader entries;
    private final ContentType<Claim> type;
    private final Article article;
    private final List<PackEntry<?>> claims = new ArrayList<>();

    SectionReader(EntryReader entries, Article article) {
        this.entries = entries;
        this.type = entries.types().type(Claim.class);
        this.article = article;
    }

    List<PackEntry<?>> read(Fields fields, Reference self) {
        article.sectionTitles = new ArrayList<>(fields.parts("sections", section -> {
            String title = section.name("title");
            section.parts("claims", claim -> claims.add(claim(claim, self, title)));
            return title;
        }));
        return claims;
    }

    private PackEntry<Claim> claim(Fields fields, Reference self, String section) {
        var about = Subjects.read(fields, "about", entries.types());
        var entry = entries.read(type, fields);
        entry.draft().section = section;
        entry.draft().position = claims.size();
        entry.draft().foodGroups = about.foodGroups();
        var references = new HashMap<>(entry.references());
        references.put("article", self == null ? List.of() : List.of(self));
        references.put("about", about.concepts());
        references.put("interactions", about.interactions());
        return new PackEntry<>(type, entry.self(), entry.draft(), references, List.of(), List.of());
    }
}
