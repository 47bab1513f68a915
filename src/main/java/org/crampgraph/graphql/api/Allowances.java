package org.crampgraph.graphql.api;

import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.api.Context;
import org.crampgraph.graphql.Workers;
import org.crampgraph.intake.IntakePlanner;
import org.crampgraph.intake.Profile;
import org.dataloader.DataLoader;
import org.dataloader.DataLoaderFactory;
import org.dataloader.Try;

/// Loads the allowance of a profile for any number of fields, in one statement.
@ApplicationScoped
class Allowances {

    private static final String NAME = "crampgraph-allowances";

    @Inject
    IntakePlanner planner;

    @Inject
    Workers workers;

    /// In milligrams a day. Fails with a bad input if the profile is invalid.
    CompletionStage<Double> of(Profile profile, Context context) {
        var registry = context.unwrap(DataFetchingEnvironment.class).getDataLoaderRegistry();
        DataLoader<Profile, Double> allowances = registry.computeIfAbsent(NAME, none -> DataLoaderFactory
                .newMappedDataLoaderWithTry((Set<Profile> profiles) -> workers.run(() -> {
                    var table = planner.table();
                    return profiles.stream().collect(Collectors.toMap(Function.identity(),
                            one -> Try.tryCall(() -> table.allowedMilligrams(one))));
                })));
        return allowances.load(profile);
    }
}
