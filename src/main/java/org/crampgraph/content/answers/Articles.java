package org.crampgraph.content.answers;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.crampgraph.content.choices.Verdict;
import org.crampgraph.content.model.Article;
import org.crampgraph.content.model.Claim;
import org.crampgraph.content.query.Associations;
import org.crampgraph.content.query.ContentQueries;
import org.crampgraph.content.query.condition.RowIds;
import org.crampgraph.evidence.Source;

/// Sections of articles and verdicts on their claims. Every method reads for many articles in one statement.
@ApplicationScoped
public class Articles {

    @Inject
    ContentQueries queries;

    @Inject
    Associations associations;

    /// The sections of each article, in article order.
    public List<List<ArticleSection>> sections(List<Article> articles) {
        var titles = associations.many(Article.class, "sectionTitles", String.class, rowIds(articles));
        return articles.stream().map(article -> titles.get(article.rowId).stream()
                .map(title -> new ArticleSection(article.rowId, title)).toList()).toList();
    }

    /// Each article as a published work.
    public List<Source> sources(List<Article> articles) {
        var sources = associations.one(Article.class, "source", Source.class, rowIds(articles));
        return articles.stream().map(article -> sources.get(article.rowId)).toList();
    }

    /// The number of claims of each article per verdict, in the order of declaration; verdicts without claims are left
    /// out.
    public List<List<VerdictCount>> verdicts(List<Article> articles) {
        var ids = new RowIds(rowIds(articles));
        var rows = queries.list(
                "select c.article.rowId, c.verdict, count(*) from Claim c where " + ContentQueries.VERSION + " and "
                        + ids.include("c.article.rowId") + " group by c.article.rowId, c.verdict",
                Object[].class, ids.parameters());
        return articles.stream().map(article -> rows.stream().filter(row -> row[0].equals(article.rowId))
                .map(row -> new VerdictCount((Verdict) row[1], Math.toIntExact((Long) row[2])))
                .sorted((a, b) -> a.verdict().compareTo(b.verdict())).toList()).toList();
    }

    /// The claims of each section, in article order.
    public List<List<Claim>> claims(List<ArticleSection> sections) {
        var ids = new RowIds(sections.stream().map(ArticleSection::articleRowId).distinct().toList());
        Map<ArticleSection, List<Claim>> claims = queries
                .list("select c.article.rowId, c from Claim c where " + ContentQueries.VERSION + " and "
                        + ids.include("c.article.rowId") + " order by c.position", Object[].class,
                        ids.parameters())
                .stream()
                .collect(Collectors.groupingBy(row -> new ArticleSection((Long) row[0], ((Claim) row[1]).section),
                        Collectors.mapping(row -> (Claim) row[1], Collectors.toList())));
        return sections.stream().map(section -> claims.getOrDefault(section, List.of())).toList();
    }

    private static Collection<Long> rowIds(List<Article> articles) {
        return articles.stream().map(article -> article.rowId).toList();
    }
}
