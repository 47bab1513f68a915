package org.crampgraph.content.query;

/// What a filter can ask of an attribute. All must hold that are given; one that is null asks nothing.
/// No answer is ever unknown: a value that is missing is not equal to anything, and neither less nor greater.
public enum Operator {
    EQ("eq", "Equal to this."),
    NE("ne", "Not equal to this; a missing value is not."),
    IN("in", "One of these."),
    NOT_IN("notIn", "None of these; a missing value is not."),
    LT("lt", "Less than this."),
    LTE("lte", "Less than or equal to this."),
    GT("gt", "Greater than this."),
    GTE("gte", "Greater than or equal to this."),
    CONTAINS("contains", "Holds this: a text somewhere in it, whatever its case, or a list as one of its elements."),
    STARTS_WITH("startsWith", "Starts with this, whatever its case."),
    IS_NULL("isNull", "True for a missing value, false for one that is there."),
    IS_EMPTY("isEmpty", "True for a list without elements, false for one with any.");

    private final String field;
    private final String description;

    Operator(String field, String description) {
        this.field = field;
        this.description = description;
    }

    /// Its name in a filter.
    public String field() {
        return field;
    }

    public String description() {
        return description;
    }

    /// True if it takes a list of values.
    public boolean takesList() {
        return this == IN || this == NOT_IN;
    }

    /// True if it takes yes or no, whatever the attribute's kind.
    public boolean takesFlag() {
        return this == IS_NULL || this == IS_EMPTY;
    }
}
