package org.crampgraph.pack;

import java.util.List;

import org.crampgraph.content.Symptom;
import org.crampgraph.content.SymptomContext;
import org.crampgraph.content.SymptomSeverity;
import org.crampgraph.content.Urgency;
import org.crampgraph.evidence.EntryType;

/// A symptom or warning sign in a pack.
record SymptomEntry(String name, List<String> aliases, SymptomContext context, SymptomSeverity severity,
        boolean redFlag,
        String summary, String action, Urgency urgency, Heading heading) implements TopicEntry<Symptom> {

    static SymptomEntry read(Fields symptom) {
        var entry = new SymptomEntry(symptom.name("name"), symptom.texts("aliases"),
                symptom.choice("context", SymptomContext.class), symptom.choice("severity", SymptomSeverity.class),
                symptom.flag("redFlag", false), symptom.text("summary"), symptom.optionalText("action"),
                symptom.choice("urgency", Urgency.class),
                Heading.read(symptom, EntryType.SYMPTOM));
        entry.checkAlarm(symptom);
        entry.checkUrgency(symptom);
        return entry;
    }

    private void checkAlarm(Fields symptom) {
        if (grave() && !redFlag) {
            symptom.fault("redFlag", "an emergency and a symptom of the context `red-flag` are red flags; "
                    + "write `redFlag: true`");
        }
        if (redFlag && action == null) {
            symptom.fault("redFlag", "a red flag needs an `action`: what the user should do");
        }
    }

    private boolean grave() {
        return severity == SymptomSeverity.EMERGENCY || context == SymptomContext.RED_FLAG;
    }

    /// Users must not be sent home with what the same entry calls an emergency or a red flag.
    private void checkUrgency(Fields symptom) {
        boolean emergency = severity == SymptomSeverity.EMERGENCY;
        if (urgency == Urgency.UNKNOWN) {
            symptom.fault("urgency", "`unknown` is not an urgency of a symptom; write how soon to get help");
        } else if (urgency != null && emergency && urgency != Urgency.EMERGENCY) {
            symptom.fault("urgency",
                    "the severity is `emergency`; write `urgency: emergency`, or correct the severity");
        } else if (urgency != null && redFlag && urgency.compareTo(Urgency.SOON) < 0) {
            symptom.fault("urgency", "a red flag needs the urgency `soon`, `same-day` or `emergency`");
        } else if (urgency == Urgency.EMERGENCY && !redFlag && !grave()) {
            symptom.fault("urgency", "what needs help at once is a red flag; write `redFlag: true`");
        }
    }

    @Override
    public void fill(Symptom symptom) {
        symptom.context = context;
        symptom.severity = severity;
        symptom.redFlag = redFlag;
        symptom.action = action;
        symptom.urgency = urgency;
    }
}
