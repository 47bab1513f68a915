package org.crampgraph.matching;

import org.eclipse.microprofile.graphql.Description;

/// How soon to get help, most urgent first: the order of declaration is the rank.
@Description("How soon to get help, most urgent first: EMERGENCY > SAME_DAY > SOON > ROUTINE > SELF_CARE. "
        + "UNKNOWN stands apart: it is no reason to wait.")
public enum Urgency {
    @Description("At once: the emergency number, emergency care or immediate medical advice.")
    EMERGENCY("Get medical help at once: call the emergency number or go to emergency care."),
    @Description("Medical help on the same day.")
    SAME_DAY("Get medical help today."),
    @Description("A doctor in the next days.")
    SOON("See a doctor soon."),
    @Description("A doctor if it stays, comes back or troubles daily life.")
    ROUTINE("See a doctor if it stays, comes back or troubles daily life."),
    @Description("What one can do oneself is usually enough.")
    SELF_CARE("Self-care is usually enough. Get help if it gets worse or anything new comes up."),
    @Description("None of the given symptoms is known here, so nothing can be said.")
    UNKNOWN("None of the given symptoms is known here, so nothing can be said. If in doubt, ask a doctor today.");

    private final String advice;

    Urgency(String advice) {
        this.advice = advice;
    }

    /// What to do, in a sentence for readers.
    public String advice() {
        return advice;
    }
}
