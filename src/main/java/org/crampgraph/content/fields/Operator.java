package org.crampgraph.content.fields;

/// The operators of a filter. All given operators must match; null is ignored. The result is never unknown: a missing
/// value is not equal to anything, and neither less nor greater.
public enum Operator {
    EQ("eq", "Equal to this."),
    NE("ne", "Not equal to this; a missing value matches too."),
    IN("in", "One of these."),
    NOT_IN("notIn", "None of these; a missing value matches too."),
    LT("lt", "Less than this."),
    LTE("lte", "Less than or equal to this."),
    GT("gt", "Greater than this."),
    GTE("gte", "Greater than or equal to this."),
    CONTAINS("contains", "Contains this, ignoring case: a text anywhere in it; or a list that has it as an element."),
    STARTS_WITH("startsWith", "Starts with this, ignoring case."),
    IS_NULL("isNull", "True matches a missing value, false any other."),
    IS_EMPTY("isEmpty", "True matches an empty list, false any other.");

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

    /// True if it takes a Boolean for any kind of attribute.
    public boolean takesFlag() {
        return this == IS_NULL || this == IS_EMPTY;
    }
}
