package org.crampgraph.graphql;

import static io.smallrye.graphql.api.DirectiveLocation.FIELD_DEFINITION;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

import io.smallrye.graphql.api.Directive;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/// Sets the cost of a field if it differs from the default: 1 for an object, 0 for a scalar or enum. Published as
/// `@cost`, named as in the public draft of the GraphQL cost directives.
@Directive(on = FIELD_DEFINITION)
@Description("Cost that one value of this field adds to a request, if it differs from the default: 1 for an "
        + "object, 0 for a scalar or enum.")
@Retention(RUNTIME)
@Target({ ElementType.METHOD, ElementType.FIELD })
public @interface Cost {

    /// A whole number from 0 up, as text (as the draft requires), e.g. `"5"`.
    @NonNull
    String weight();
}
