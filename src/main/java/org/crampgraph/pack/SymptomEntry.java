package org.crampgraph.pack;

import java.util.List;

import org.crampgraph.content.Symptom;
import org.crampgraph.content.SymptomContext;
import org.crampgraph.content.SymptomSeverity;
import org.crampgraph.evidence.EntryType;

/// A symptom or warning sign in a pack.
record SymptomEntry(String name, List<String> aliases, SymptomContext context, SymptomSeverity severity,
        boolean redFlag,
        String summary, String action, Heading heading) implements TopicEntry<Symptom> {

    static SymptomEntry read(Fields symptom) {
        var entry = new SymptomEntry(symptom.name("name"), symptom.texts("aliases"),
                symptom.choice("context", SymptomContext.class), symptom.choice("severity", SymptomSeverity.class),
                symptom.flag("redFlag", false), symptom.text("summary"), symptom.optionalText("action"),
                Heading.read(symptom, EntryType.SYMPTOM));
        entry.checkAlarm(symptom);
        return entry;
    }

    private void checkAlarm(Fields symptom) {
        boolean grave = severity == SymptomSeverity.EMERGENCY || context == SymptomContext.RED_FLAG;
        if (grave && !redFlag) {
            symptom.fault("redFlag", "an emergency and a symptom of the context `red-flag` are red flags; "
                    + "write `redFlag: true`");
        }
        if (redFlag && action == null) {
            symptom.fault("redFlag", "a red flag needs an `action`: what the user should do");
        }
    }

    @Override
    public void fill(Symptom symptom) {
        symptom.context = context;
        symptom.severity = severity;
        symptom.redFlag = redFlag;
        symptom.action = action;
    }
}
