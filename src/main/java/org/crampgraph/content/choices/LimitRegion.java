package org.crampgraph.content.choices;

import org.eclipse.microprofile.graphql.Description;

/// A region whose authority sets reference values of its own.
@Description("The region whose upper limit for magnesium from supplements applies; authorities differ.")
public enum LimitRegion {
    @Description("United States.")
    US("the US"),
    @Description("European Union.")
    EU("the EU"),
    @Description("Norway.")
    NORWAY("Norway"),
    @Description("United Kingdom.")
    UK("the UK");

    private final String place;

    LimitRegion(String place) {
        this.place = place;
    }

    /// The name for use within a sentence.
    public String place() {
        return place;
    }
}
