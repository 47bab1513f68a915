package org.crampgraph.interactions;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.crampgraph.content.input.SlugList;
import org.crampgraph.content.links.Composition;
import org.crampgraph.content.model.Interaction;
import org.crampgraph.content.model.Medication;
import org.crampgraph.content.model.Remedy;
import org.crampgraph.content.query.ContentQueries;
import org.crampgraph.content.query.LookUps;
import org.crampgraph.content.query.condition.RowIds;
import org.crampgraph.evidence.Entry;

/// Checks remedies and medications for interactions, in four statements for any number of them.
@ApplicationScoped
public class InteractionChecker {

    /// Remedies, and medications, of one check.
    public static final int MOST = 50;

    /// All compositions of remedies that share an ingredient with a given remedy, the given ones included.
    private static final String COMPOSITIONS = "from Composition c join fetch c.remedy join fetch c.ingredient "
            + "where " + ContentQueries.VERSION
            + " and c.remedy.rowId in (select s.remedy.rowId from Composition s where s.ingredient.rowId in "
            + "(select g.ingredient.rowId from Composition g where %s))";

    private static final String INTERACTIONS =
            "from Interaction i join fetch i.remedy join fetch i.medication where " + ContentQueries.VERSION + " and "
                    + "%s";

    @Inject
    ContentQueries queries;

    @Inject
    LookUps lookUps;

    /// @param medications slugs of medications, or of remedies taken as such; null or empty means all that the remedies
    /// interact with
    /// @throws org.crampgraph.content.input.BadInputException if there are no remedies, more than 50 of either, or a
    /// slug is blank or repeated in a list
    public InteractionCheck check(List<String> remedies, List<String> medications) {
        var own = SlugList.checkSome("remedies", remedies, MOST, "REMEDY");
        var others = SlugList.check("medications", medications, MOST, "MEDICATION", "REMEDY");
        var slugs = SlugList.possible(Stream.concat(own.stream(), others.stream()).distinct().toList());
        var foundRemedies = lookUps.bySlug(Remedy.class, slugs);
        var foundMedications = lookUps.bySlug(Medication.class, slugs);
        var findings = findings(new Taken(foundRemedies, Set.copyOf(others)));
        return new InteractionCheck(findings.stream().map(Finding::interaction).distinct().toList(), findings,
                unknown(own, others, slugs(foundRemedies), slugs(foundMedications)));
    }

    private List<Finding> findings(Taken taken) {
        var ids = ids(taken.remedies());
        var compositions = queries.list(COMPOSITIONS.formatted(ids.include("g.remedy.rowId")), Composition.class,
                ids.parameters());
        var sharing = Stream.concat(taken.remedies().stream(), compositions.stream().map(link -> link.remedy))
                .distinct().toList();
        var others = ids(sharing);
        return new InteractionMatcher(taken, new Compositions(compositions)).among(queries.list(
                INTERACTIONS.formatted(others.include("i.remedy.rowId")), Interaction.class, others.parameters()));
    }

    private static List<String> unknown(List<String> remedies, List<String> medications, Set<String> knownRemedies,
            Set<String> knownMedications) {
        return Stream.concat(remedies.stream().filter(slug -> !knownRemedies.contains(slug)), medications.stream()
                .filter(slug -> !knownMedications.contains(slug) && !knownRemedies.contains(slug))).distinct()
                .toList();
    }

    private static RowIds ids(Collection<Remedy> remedies) {
        return new RowIds(remedies.stream().map(Entry::rowId).toList());
    }

    private static Set<String> slugs(Collection<? extends Entry> entries) {
        return entries.stream().map(Entry::getSlug).collect(Collectors.toSet());
    }
}
