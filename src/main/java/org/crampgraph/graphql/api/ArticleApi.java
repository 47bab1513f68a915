package org.crampgraph.graphql.api;

import java.util.List;

import jakarta.inject.Inject;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.crampgraph.content.answers.ArticleSection;
import org.crampgraph.content.answers.Articles;
import org.crampgraph.content.answers.VerdictCount;
import org.crampgraph.content.model.Article;
import org.crampgraph.content.model.Claim;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/// Articles, their sections and the verdicts on their claims.
@RegisterForReflection // SmallRye loads it by name, and Quarkus registers only classes with a query
@GraphQLApi
public class ArticleApi {

    @Inject
    Articles articles;

    @Description("Its sections, in article order.")
    public @NonNull List<@NonNull List<@NonNull ArticleSection>> sections(@Source List<Article> articles) {
        return this.articles.sections(articles);
    }

    @Name("source")
    @Description("The article as a published work.")
    public @NonNull List<org.crampgraph.evidence.@NonNull Source> source(@Source List<Article> articles) {
        return this.articles.sources(articles);
    }

    @Description("Number of its claims per verdict.")
    public @NonNull List<@NonNull List<@NonNull VerdictCount>> verdicts(@Source List<Article> articles) {
        return this.articles.verdicts(articles);
    }

    @Description("Claims of the section, in article order.")
    public @NonNull List<@NonNull List<@NonNull Claim>> claims(@Source List<ArticleSection> sections) {
        return articles.claims(sections);
    }
}
