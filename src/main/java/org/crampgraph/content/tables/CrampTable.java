package org.crampgraph.content.tables;

import static org.crampgraph.content.types.Member.decimal;
import static org.crampgraph.content.types.Member.integer;
import static org.crampgraph.content.types.Member.text;
import static org.crampgraph.content.types.Option.REQUIRED;
import static org.crampgraph.content.types.Option.filter;
import static org.crampgraph.content.types.Option.within;

import java.util.List;

import org.crampgraph.content.choices.BodySite;
import org.crampgraph.content.choices.CrampKind;
import org.crampgraph.content.model.Cramp;
import org.crampgraph.content.model.Duration;
import org.crampgraph.content.model.Prevalence;
import org.crampgraph.content.types.ContentType;
import org.crampgraph.content.types.Range;

/// Kinds of cramp, and look-alikes.
final class CrampTable {

    static final ContentType<Cramp> TYPE = ConceptTable.of(Cramp.class, Cramp::new, "cramps")
            .described("A kind of cramp, or a look-alike.").one("kind of cramp", "nocturnal-leg-cramp")
            .choice("kind", CrampKind.class, c -> c.kind, (c, v) -> c.kind = v, REQUIRED)
            .choices("bodySites", BodySite.class, c -> c.bodySites, (c, v) -> c.bodySites = v, REQUIRED)
            .text("onset", c -> c.onset, (c, v) -> c.onset = v)
            .text("affects", c -> c.affects, (c, v) -> c.affects = v)
            .part("duration", false, c -> c.duration, (c, v) -> c.duration = v,
                    in -> new Duration(in.next(), in.next(), in.next()),
                    List.of(text("description", Duration::description, REQUIRED),
                            integer("minSeconds", Duration::minSeconds, within(Range.SECONDS),
                                    filter("durationMinSeconds")),
                            integer("maxSeconds", Duration::maxSeconds, within(Range.SECONDS),
                                    filter("durationMaxSeconds"))))
            .part("prevalence", false, c -> c.prevalence, (c, v) -> c.prevalence = v,
                    in -> new Prevalence(in.next(), in.next(), in.next(), in.next()),
                    List.of(text("description", Prevalence::description, REQUIRED),
                            decimal("lowPercent", Prevalence::lowPercent, within(Range.PERCENT),
                                    filter("prevalenceLowPercent")),
                            decimal("highPercent", Prevalence::highPercent, within(Range.PERCENT),
                                    filter("prevalenceHighPercent")),
                            text("population", Prevalence::population, filter("prevalencePopulation"))))
            .text("notes", c -> c.notes, (c, v) -> c.notes = v)
            .all("cramps", "All kinds of cramp and their look-alikes, by name.", "cramps", ConceptTable.BY_NAME)
            .build();

    private CrampTable() {}
}
