package org.crampgraph.intake;

import java.util.Set;

import org.crampgraph.content.ReferenceIntake;
import org.eclipse.microprofile.graphql.Description;

/// The region whose upper limit for supplements applies. The content distinguishes the limits of regions only by their
/// slugs.
@Description("The region whose upper limit for magnesium from supplements applies; authorities differ.")
public enum LimitRegion {
    @Description("United States: 350 mg a day from 9 years on.")
    US("the US", "ul-infant", "ul-child-1-3", "ul-child-4-8", "ul-9-plus"),
    @Description("European Union: 250 mg a day from 4 years on.")
    EU("the EU", "ul-eu-supplement"),
    @Description("Norway: 350 mg a day for adults.")
    NORWAY("Norway", "ul-norway-adult"),
    @Description("United Kingdom: 400 mg a day for adults; not checked against a source.")
    UK("the UK", "uk-supplement-guidance");

    private final String place;
    private final Set<String> slugs;

    LimitRegion(String place, String... slugs) {
        this.place = place;
        this.slugs = Set.of(slugs);
    }

    boolean sets(ReferenceIntake limit) {
        return slugs.contains(limit.slug);
    }

    /// The name for use within a sentence.
    String place() {
        return place;
    }
}
