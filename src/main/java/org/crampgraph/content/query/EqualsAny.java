package org.crampgraph.content.query;

import org.hibernate.boot.model.FunctionContributions;
import org.hibernate.boot.model.FunctionContributor;
import org.hibernate.type.StandardBasicTypes;

/// Gives HQL PostgreSQL's `value = any (array)`, which uses an index. The array comes first: a last parameter, as in `in (…)`,
/// Hibernate takes for a list of any length, and translates the query each time that it runs, which takes longer than to run it.
public final class EqualsAny implements FunctionContributor {

    static final String NAME = "equals_any";

    @Override
    public void contributeFunctions(FunctionContributions functions) {
        functions.getFunctionRegistry().registerPattern(NAME, "(?2 = any (?1))",
                functions.getTypeConfiguration().getBasicTypeRegistry().resolve(StandardBasicTypes.BOOLEAN));
    }
}
