package org.crampgraph.graphql;

import java.util.List;
import java.util.concurrent.CompletionStage;

import jakarta.inject.Inject;

import io.smallrye.graphql.api.Context;
import org.crampgraph.content.Article;
import org.crampgraph.content.ArticleSection;
import org.crampgraph.content.Articles;
import org.crampgraph.content.Claim;
import org.crampgraph.content.VerdictCount;
import org.crampgraph.content.query.Window;
import org.crampgraph.graphql.connection.ClaimConnection;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/// Articles, their sections and what the evidence says of them.
@GraphQLApi
public class ArticleApi {

    @Inject
    Lists lists;

    @Inject
    Entries entries;

    @Inject
    Articles articles;

    @Query
    @Description("One article; null if there is none of that slug.")
    public CompletionStage<Article> article(@NonNull @Description("Its slug, e.g. \"seed-article\".") String slug) {
        return entries.bySlug(Article.class, slug);
    }

    @ListSize
    @Description("Its claims, in its order; what it leaves out comes last.")
    public @NonNull CompletionStage<@NonNull ClaimConnection> claims(@Source Article article,
            @Description(Paging.FIRST) Integer first, @Description(Paging.AFTER) String after,
            @Description(Paging.LAST) Integer last, @Description(Paging.BEFORE) String before, Context context) {
        return lists.page(Claim.OF_ARTICLE, article.rowId, Window.of(first, after, last, before), context,
                ClaimConnection::new);
    }

    @Description("Its sections, in its order.")
    public @NonNull List<@NonNull List<@NonNull ArticleSection>> sections(@Source List<Article> articles) {
        return this.articles.sections(articles);
    }

    @Name("source")
    @Description("The article as a published work.")
    public @NonNull List<org.crampgraph.evidence.@NonNull Source> source(@Source List<Article> articles) {
        return this.articles.sources(articles);
    }

    @Description("How many of its claims get each verdict.")
    public @NonNull List<@NonNull List<@NonNull VerdictCount>> verdicts(@Source List<Article> articles) {
        return this.articles.verdicts(articles);
    }

    @Description("Claims of the section, in the order of the article.")
    public @NonNull List<@NonNull List<@NonNull Claim>> claims(@Source List<ArticleSection> sections) {
        return articles.claims(sections);
    }
}
