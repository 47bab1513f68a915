package org.crampgraph.pack;

import java.util.List;

import org.crampgraph.content.Article;
import org.crampgraph.content.Claim;
import org.crampgraph.content.ClaimType;
import org.crampgraph.content.Interaction;
import org.crampgraph.content.Topic;
import org.crampgraph.content.Verdict;
import org.crampgraph.evidence.EntryType;

/// A claim in a pack, written in its section of the article.
record ClaimEntry(Reference self, Reference article, String section, int position, ClaimType type, String statement,
        Verdict verdict, String explanation, Subjects about, boolean verified, List<Reference> sources)
        implements
            PackEntry<Claim> {

    static ClaimEntry read(Fields claim, Reference article, String section) {
        var entry = new ClaimEntry(Slugs.own(claim, EntryType.CLAIM), article, section, 0,
                claim.choice("type", ClaimType.class), claim.text("statement"), claim.choice("verdict", Verdict.class),
                claim.optionalText("explanation"), Subjects.read(claim, "about"), claim.flag("verified", true),
                Slugs.sources(claim));
        entry.check(claim);
        return entry;
    }

    private void check(Fields claim) {
        if (type != null && verdict != null && (type == ClaimType.GAP) != (verdict == Verdict.GAP)) {
            claim.fault("verdict", "type `%s` and verdict `%s` do not go together: a gap has the verdict `gap`, "
                    .formatted(Choice.slug(type), Choice.slug(verdict)) + "and nothing else does");
        }
    }

    ClaimEntry at(int place) {
        return new ClaimEntry(self, article, section, place, type, statement, verdict, explanation, about, verified,
                sources);
    }

    @Override
    public void fill(Claim claim, Shelf shelf) {
        claim.article = shelf.get(article, Article.class);
        claim.section = section;
        claim.position = position;
        claim.type = type;
        claim.statement = statement;
        claim.verdict = verdict;
        claim.explanation = explanation;
        claim.foodGroups = about.foodGroups();
        shelf.replace(claim, claim.about, shelf.all(about.topics(), Topic.class), list -> claim.about = list);
        shelf.replace(claim, claim.interactions, shelf.all(about.interactions(), Interaction.class),
                list -> claim.interactions = list);
        claim.verified = verified;
        shelf.replace(claim, claim.citations, shelf.sources(sources), list -> claim.citations = list);
    }
}
