package org.crampgraph.content.fields;

import static org.crampgraph.content.fields.Operator.CONTAINS;
import static org.crampgraph.content.fields.Operator.EQ;
import static org.crampgraph.content.fields.Operator.GT;
import static org.crampgraph.content.fields.Operator.GTE;
import static org.crampgraph.content.fields.Operator.IN;
import static org.crampgraph.content.fields.Operator.IS_EMPTY;
import static org.crampgraph.content.fields.Operator.IS_NULL;
import static org.crampgraph.content.fields.Operator.LT;
import static org.crampgraph.content.fields.Operator.LTE;
import static org.crampgraph.content.fields.Operator.NE;
import static org.crampgraph.content.fields.Operator.NOT_IN;
import static org.crampgraph.content.fields.Operator.STARTS_WITH;

import java.util.List;

/// The kind of an attribute's value, which determines its operators.
public enum Kind {
    TEXT(EQ, NE, IN, NOT_IN, CONTAINS, STARTS_WITH, IS_NULL),
    INTEGER(EQ, NE, IN, NOT_IN, LT, LTE, GT, GTE, IS_NULL),
    DECIMAL(EQ, NE, IN, NOT_IN, LT, LTE, GT, GTE, IS_NULL),
    FLAG(EQ, NE),
    TIME(LT, LTE, GT, GTE),
    /// A day without a time.
    DATE(EQ, NE, LT, LTE, GT, GTE, IS_NULL),
    /// One of an enum's values.
    CHOICE(EQ, NE, IN, NOT_IN, IS_NULL),
    /// One of an enum's values whose order of declaration is a rank, which the database stores as a number beside the
    /// text: 1 for the first, 0 or null for none.
    RANK(EQ, NE, IN, NOT_IN, LT, LTE, GT, GTE, IS_NULL),
    /// A list of texts.
    TEXTS(CONTAINS, IS_EMPTY),
    /// A list of an enum's values.
    CHOICES(CONTAINS, IS_EMPTY);

    private final List<Operator> operators;

    Kind(Operator... operators) {
        this.operators = List.of(operators);
    }

    public List<Operator> operators() {
        return operators;
    }

    /// Lists cannot be sorted by.
    public boolean ordered() {
        return this != TEXTS && this != CHOICES;
    }
}
