package org.crampgraph.content.tables;

import static org.crampgraph.content.types.Option.NESTED;
import static org.crampgraph.content.types.Option.REQUIRED;
import static org.crampgraph.content.types.Option.UNFILTERED;
import static org.crampgraph.content.types.Option.otherwise;

import org.crampgraph.content.choices.ClaimType;
import org.crampgraph.content.choices.FoodGroup;
import org.crampgraph.content.choices.Verdict;
import org.crampgraph.content.fields.Key;
import org.crampgraph.content.fields.Relation;
import org.crampgraph.content.fields.RelationField;
import org.crampgraph.content.model.Article;
import org.crampgraph.content.model.Claim;
import org.crampgraph.content.types.ContentType;
import org.crampgraph.evidence.Source;

/// Articles and their claims, which packs write inside them.
final class ArticleTable {

    /// In article order.
    static final Key IN_ORDER = Key.whole("n.position");

    private static final RelationField CLAIMS_OF_ARTICLE = RelationField.of("claims",
            "Its claims, in article order; gaps come last.", "Claim", "claims",
            Relation.to("article", Claim.class, IN_ORDER));

    static final ContentType<Article> TYPE = EntryTable.of(Article.class, Article::new, "articles")
            .described("An article whose statements are judged.").one("article", "seed-article")
            .text("title", a -> a.title, (a, v) -> a.title = v, REQUIRED)
            .toOne("source", Source.class, a -> a.source, (a, v) -> a.source = v)
            .texts("sections", a -> a.sectionTitles, (a, v) -> a.sectionTitles = v, NESTED, UNFILTERED)
            .derived("sections").derived("verdicts").unfilteredList(CLAIMS_OF_ARTICLE)
            .all("articles", "All articles, by title.", "articles", Key.text("n.title")).build();

    static final ContentType<Claim> CLAIM = EntryTable.of(Claim.class, Claim::new, null)
            .described("A statement of an article, compared with the evidence.").one("claim", "c64-mitigate")
            .toOne("article", Article.class, c -> c.article, (c, v) -> c.article = v, NESTED)
            .text("section", c -> c.section, (c, v) -> c.section = v, NESTED)
            .integer("position", c -> c.position, (c, v) -> c.position = v, NESTED, UNFILTERED)
            .choice("type", ClaimType.class, c -> c.type, (c, v) -> c.type = v, REQUIRED)
            .text("statement", c -> c.statement, (c, v) -> c.statement = v, REQUIRED)
            .choice("verdict", Verdict.class, c -> c.verdict, (c, v) -> c.verdict = v, REQUIRED)
            .text("explanation", c -> c.explanation, (c, v) -> c.explanation = v)
            .toMany("about", null, c -> c.about, (c, v) -> c.about = v, NESTED)
            .toMany("interactions", null, c -> c.interactions, (c, v) -> c.interactions = v, NESTED)
            .choices("foodGroups", FoodGroup.class, c -> c.foodGroups, (c, v) -> c.foodGroups = v, NESTED)
            .flag("verified", c -> c.verified, (c, v) -> c.verified = v, otherwise(true))
            .sources(c -> c.citations, (c, v) -> c.citations = v)
            .all("claims", "All claims, in article order.", "claims", IN_ORDER).build();

    private ArticleTable() {}
}
