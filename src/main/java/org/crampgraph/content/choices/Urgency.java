package org.crampgraph.content.choices;

import org.eclipse.microprofile.graphql.Description;

/// The order of declaration is the rank, least urgent first.
@Description("How soon to get help. Ordered EMERGENCY > SAME_DAY > SOON > ROUTINE > SELF_CARE. UNKNOWN "
        + "is outside this order: it is no reason to wait.")
public enum Urgency {
    @Description("None of the given symptoms is known, so the urgency cannot be judged. No symptom has this urgency.")
    UNKNOWN("None of the given symptoms is known, so the urgency cannot be judged. If in doubt, ask a doctor today."),
    @Description("Self-care is usually enough.")
    SELF_CARE("Self-care is usually enough. Get help if it gets worse or something new appears."),
    @Description("See a doctor if it persists, recurs or affects daily life.")
    ROUTINE("See a doctor if it persists, recurs or affects daily life."),
    @Description("See a doctor in the next days.")
    SOON("See a doctor soon."),
    @Description("Get medical help on the same day.")
    SAME_DAY("Get medical help today."),
    @Description("At once: call the emergency number, or get emergency care or immediate medical advice.")
    EMERGENCY("Get medical help at once: call the emergency number or go to emergency care.");

    private final String advice;

    Urgency(String advice) {
        this.advice = advice;
    }

    /// What to do, as a sentence for display.
    public String advice() {
        return advice;
    }
}
