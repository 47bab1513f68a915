package org.crampgraph.content.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.eclipse.microprofile.graphql.Description;

/// How common a cramp is. The figures mix different questions (ever, past month, per treatment).
@Embeddable
@Description("How common a cramp is. The two figures are meaningless without the population and the description.")
public record Prevalence(
        @Column(name = "prevalence_description") @Description("The figures in words, with the people and the period that they cover.") String description,
        @Column(name = "prevalence_low_percent") @Description("Lowest published share, in percent.") Double lowPercent,
        @Column(name = "prevalence_high_percent") @Description("Highest published share, in percent.") Double highPercent,
        @Column(name = "prevalence_population") @Description("The people that the shares refer to, e.g. \"pregnant women\".") String population) {}
