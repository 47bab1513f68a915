package org.crampgraph.matching;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.crampgraph.content.input.SlugList;
import org.crampgraph.content.links.Manifestation;
import org.crampgraph.content.links.Presentation;
import org.crampgraph.content.model.Cause;
import org.crampgraph.content.model.Cramp;
import org.crampgraph.content.model.Symptom;
import org.crampgraph.content.query.ContentQueries;
import org.crampgraph.content.query.LookUps;
import org.crampgraph.evidence.Cited;
import org.crampgraph.evidence.Entry;

/// Matches symptoms with all causes and cramps, in three statements for any number of symptoms.
@ApplicationScoped
public class SymptomMatcher {

    public static final int MOST_SYMPTOMS = 50;
    private static final int MOST_MATCHES = 25;

    private static final String MANIFESTATIONS =
            "from Manifestation l join fetch l.cause join fetch l.symptom where " + ContentQueries.VERSION
                    + " order by l.rowId";
    private static final String PRESENTATIONS =
            "from Presentation l join fetch l.cramp join fetch l.symptom where " + ContentQueries.VERSION
                    + " order by l.rowId";

    @Inject
    ContentQueries queries;

    @Inject
    LookUps lookUps;

    /// @throws org.crampgraph.content.input.BadInputException if there are no symptoms, more than 50, or one is blank
    /// or repeated
    public SymptomMatch match(List<String> symptoms) {
        var slugs = SlugList.checkSome("symptoms", symptoms, MOST_SYMPTOMS, "SYMPTOM");
        var given = lookUps.bySlug(Symptom.class, SlugList.possible(slugs));
        var known = given.stream().map(Entry::getSlug).collect(Collectors.toSet());
        return answer(new LinkedHashSet<>(given), slugs.stream().filter(slug -> !known.contains(slug)).toList());
    }

    private SymptomMatch answer(Set<Symptom> given, List<String> unknown) {
        var urgency = Triage.mostUrgent(given);
        var presentations = showings(PRESENTATIONS, Presentation.class).stream().map(Showing::of).toList();
        var manifestations = showings(MANIFESTATIONS, Manifestation.class).stream().map(Showing::of).toList();
        var causes = new Matching<>(manifestations).of(given).stream().limit(MOST_MATCHES).toList();
        var cramps = new Matching<>(presentations).of(given).stream().limit(MOST_MATCHES).toList();
        return new SymptomMatch(urgency, urgency.advice(), Triage.redFlags(given),
                causes.stream().map(CauseMatch::of).toList(),
                cramps.stream().map(match -> CrampMatch.of(match, warnings(match.candidate(), presentations, given)))
                        .toList(),
                new FollowUpSymptoms(causes, cramps).best(), unknown, basis(given, causes, cramps));
    }

    private <L> List<L> showings(String hql, Class<L> link) {
        return queries.list(hql, link, Map.of());
    }

    private static List<WarningSign> warnings(Cramp cramp, List<Showing<Cramp>> presentations, Set<Symptom> given) {
        return presentations.stream().filter(showing -> showing.isWarning() && showing.candidate().equals(cramp))
                .map(showing -> WarningSign.of(showing, given)).sorted(WarningSign.GIVEN_THEN_MOST_URGENT_FIRST)
                .toList();
    }

    private static List<Cited> basis(Set<Symptom> given, List<Match<Cause>> causes, List<Match<Cramp>> cramps) {
        var basis = new ArrayList<Cited>();
        given.forEach(symptom -> basis.add(symptom.cited()));
        causes.forEach(match -> match.matched().forEach(shown -> basis.add(shown.evidence().cited())));
        cramps.forEach(match -> match.matched().forEach(shown -> basis.add(shown.evidence().cited())));
        return basis;
    }
}
