package org.crampgraph.graphql;

import static io.smallrye.graphql.api.DirectiveLocation.FIELD_DEFINITION;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

import io.smallrye.graphql.api.Directive;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;

/// Declares how many entries a list can have, so that the cost of each entry is multiplied by it. Published as
/// `@listSize`, named as in the public draft of the GraphQL cost directives.
///
/// Without members it describes a connection; a plain list needs `@ListSize(assumedSize = 3, slicingArguments = {},
/// sizedFields = {})`.
@Directive(on = FIELD_DEFINITION)
@Description("Number of entries that this list can have: the greatest of its slicing arguments, or the assumed "
        + "size if none is given. The cost of an entry is multiplied by it.")
@Retention(RUNTIME)
@Target({ ElementType.METHOD, ElementType.FIELD })
public @interface ListSize {

    /// The number of entries if no slicing argument is given; above 0.
    @DefaultValue("20")
    int assumedSize() default 20;

    /// The arguments that limit the number of entries, by a number or by the length of a list; the greatest counts.
    @DefaultValue("[\"first\", \"last\"]")
    String[] slicingArguments() default { "first", "last" };

    /// The fields of a connection that hold the entries; empty if the field itself is the list.
    @DefaultValue("[\"edges\", \"nodes\"]")
    String[] sizedFields() default { "edges", "nodes" };
}
