package org.crampgraph.content.query.condition;

import org.hibernate.boot.model.FunctionContributions;
import org.hibernate.boot.model.FunctionContributor;
import org.hibernate.type.StandardBasicTypes;

/// Gives HQL PostgreSQL's `value = any (array)`, which uses an index. The array comes first: Hibernate treats a last
/// parameter, as in `in (…)`, as a list of any length and translates the query again for each run, which takes longer
/// than running it.
public final class EqualsAny implements FunctionContributor {

    /// The name of the function in HQL.
    public static final String NAME = "equals_any";

    /// HQL for "this is one of that parameter's values", unknown for null. The values are one array, so that the text
    /// of the statement does not depend on their number.
    public static String of(String expression, String parameter) {
        return NAME + "(:" + parameter + ", " + expression + ")";
    }

    @Override
    public void contributeFunctions(FunctionContributions functions) {
        functions.getFunctionRegistry().registerPattern(NAME, "(?2 = any (?1))",
                functions.getTypeConfiguration().getBasicTypeRegistry().resolve(StandardBasicTypes.BOOLEAN));
    }
}
