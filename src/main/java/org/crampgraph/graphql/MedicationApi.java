package org.crampgraph.graphql;

import java.util.concurrent.CompletionStage;

import jakarta.inject.Inject;

import io.smallrye.graphql.api.Context;
import org.crampgraph.content.Interaction;
import org.crampgraph.content.Medication;
import org.crampgraph.content.query.Window;
import org.crampgraph.graphql.connection.InteractionConnection;
import org.crampgraph.graphql.connection.MedicationConnection;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/// Medications and their interactions.
@GraphQLApi
public class MedicationApi {

    @Inject
    Lists lists;

    @Inject
    Entries entries;

    @Query
    @Description("One medication; null if there is none of that slug.")
    public CompletionStage<Medication> medication(
            @NonNull @Description("Its slug, e.g. \"levothyroxine\".") String slug) {
        return entries.bySlug(Medication.class, slug);
    }

    @ListSize
    @Query
    @Description("All that remedies interact with, by name.")
    public @NonNull CompletionStage<@NonNull MedicationConnection> medications(@Description(Paging.FIRST) Integer first,
            @Description(Paging.AFTER) String after,
            @Description(Paging.LAST) Integer last, @Description(Paging.BEFORE) String before, Context context) {
        return lists.page(Medication.ALL, Window.of(first, after, last, before), context, MedicationConnection::new);
    }

    @ListSize
    @Description("With which remedies it interacts, most severe first.")
    public @NonNull CompletionStage<@NonNull InteractionConnection> interactions(@Source Medication medication,
            @Description(Paging.FIRST) Integer first, @Description(Paging.AFTER) String after,
            @Description(Paging.LAST) Integer last, @Description(Paging.BEFORE) String before, Context context) {
        return lists.page(Interaction.OF_MEDICATION, medication.rowId, Window.of(first, after, last, before), context,
                InteractionConnection::new);
    }
}
