package org.crampgraph.graphql;

import static io.smallrye.graphql.api.DirectiveLocation.FIELD_DEFINITION;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

import io.smallrye.graphql.api.Directive;
import org.eclipse.microprofile.graphql.Description;

/// Says how many entries a list can have, so that the cost of what is asked of each entry can be multiplied.
/// Published as `@listSize`, named as in the public draft of the GraphQL cost directives.
///
/// A page: `@ListSize(slicingArguments = {"first", "last"}, sizedFields = {"edges", "nodes"})`.
/// A plain list: `@ListSize(assumedSize = 3)`.
@Directive(on = FIELD_DEFINITION)
@Description("How many entries this list can have: the greatest of the slicing arguments (20 when none is given), "
        + "or the assumed size. What is asked of each entry costs that many times.")
@Retention(RUNTIME)
@Target({ ElementType.METHOD, ElementType.FIELD })
public @interface ListSize {

    /// The most entries a list without arguments usually has; above 0.
    int assumedSize() default 0;

    /// The arguments that say how many entries are wanted; the greatest counts.
    String[] slicingArguments() default {};

    /// The fields of a connection that hold the entries; empty when the field itself is the list.
    String[] sizedFields() default {};
}
