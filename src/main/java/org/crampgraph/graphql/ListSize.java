package org.crampgraph.graphql;

import static io.smallrye.graphql.api.DirectiveLocation.FIELD_DEFINITION;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

import io.smallrye.graphql.api.Directive;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;

/// Says how many entries a list can have, so that the cost of what is asked of each entry can be multiplied.
/// Published as `@listSize`, named as in the public draft of the GraphQL cost directives.
///
/// Without members it describes a connection; a plain list says
/// `@ListSize(assumedSize = 3, slicingArguments = {}, sizedFields = {})`.
@Directive(on = FIELD_DEFINITION)
@Description("How many entries this list can have: the greatest of its slicing arguments, or the assumed size where none is "
        + "given. What is asked of each entry costs that many times.")
@Retention(RUNTIME)
@Target({ ElementType.METHOD, ElementType.FIELD })
public @interface ListSize {

    /// The entries of a list that is not asked for a number of them; above 0.
    @DefaultValue("20")
    int assumedSize() default 20;

    /// The arguments that say how many entries are wanted, by a number or by a list of so many; the greatest counts.
    @DefaultValue("[\"first\", \"last\"]")
    String[] slicingArguments() default { "first", "last" };

    /// The fields of a connection that hold the entries; empty where the field itself is the list.
    @DefaultValue("[\"edges\", \"nodes\"]")
    String[] sizedFields() default { "edges", "nodes" };
}
