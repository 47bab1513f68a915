package org.crampgraph.graphql;

import java.util.concurrent.CompletionStage;

import jakarta.inject.Inject;

import io.smallrye.graphql.api.Context;
import org.crampgraph.content.Effect;
import org.crampgraph.content.Manifestation;
import org.crampgraph.content.Presentation;
import org.crampgraph.content.Symptom;
import org.crampgraph.content.query.Window;
import org.crampgraph.graphql.connection.SymptomCauseConnection;
import org.crampgraph.graphql.connection.SymptomConnection;
import org.crampgraph.graphql.connection.SymptomCrampConnection;
import org.crampgraph.graphql.connection.SymptomRemedyConnection;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/// Symptoms and what is related to them.
@GraphQLApi
public class SymptomApi {

    @Inject
    Lists lists;

    @Inject
    Entries entries;

    @Query
    @Description("One symptom; null if there is none of that slug.")
    public CompletionStage<Symptom> symptom(
            @NonNull @Description("Its slug, e.g. \"irregular-heartbeat\".") String slug) {
        return entries.bySlug(Symptom.class, slug);
    }

    @ListSize
    @Query
    @Description("All symptoms and warning signs, by name.")
    public @NonNull CompletionStage<@NonNull SymptomConnection> symptoms(@Description(Paging.FIRST) Integer first,
            @Description(Paging.AFTER) String after,
            @Description(Paging.LAST) Integer last, @Description(Paging.BEFORE) String before, Context context) {
        return lists.page(Symptom.ALL, Window.of(first, after, last, before), context, SymptomConnection::new);
    }

    @ListSize
    @Description("Causes that can show as it, surest first.")
    public @NonNull CompletionStage<@NonNull SymptomCauseConnection> causes(@Source Symptom symptom,
            @Description(Paging.FIRST) Integer first, @Description(Paging.AFTER) String after,
            @Description(Paging.LAST) Integer last, @Description(Paging.BEFORE) String before, Context context) {
        return lists.page(Manifestation.CAUSES, symptom.rowId, Window.of(first, after, last, before), context,
                SymptomCauseConnection::new);
    }

    @ListSize
    @Description("Cramps that can show as it, or for which it is a warning sign.")
    public @NonNull CompletionStage<@NonNull SymptomCrampConnection> cramps(@Source Symptom symptom,
            @Description(Paging.FIRST) Integer first, @Description(Paging.AFTER) String after,
            @Description(Paging.LAST) Integer last, @Description(Paging.BEFORE) String before, Context context) {
        return lists.page(Presentation.CRAMPS, symptom.rowId, Window.of(first, after, last, before), context,
                SymptomCrampConnection::new);
    }

    @ListSize
    @Description("Remedies that ease it, cause it or find out what is behind it; the edge says which.")
    public @NonNull CompletionStage<@NonNull SymptomRemedyConnection> remedies(@Source Symptom symptom,
            @Description(Paging.FIRST) Integer first, @Description(Paging.AFTER) String after,
            @Description(Paging.LAST) Integer last, @Description(Paging.BEFORE) String before, Context context) {
        return lists.page(Effect.REMEDIES, symptom.rowId, Window.of(first, after, last, before), context,
                SymptomRemedyConnection::new);
    }
}
