package org.crampgraph.graphql;

import static io.smallrye.graphql.api.DirectiveLocation.FIELD_DEFINITION;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

import io.smallrye.graphql.api.Directive;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/// Says that a field costs more (or less) than its kind usually does: an object 1, a scalar or enum 0.
/// Published as `@cost`, named as in the public draft of the GraphQL cost directives.
@Directive(on = FIELD_DEFINITION)
@Description("What one value of this field adds to the cost of a request, where it differs from the usual: "
        + "1 for an object, 0 for a scalar or enum.")
@Retention(RUNTIME)
@Target({ ElementType.METHOD, ElementType.FIELD })
public @interface Cost {

    /// A whole number from 0 up, as text (the draft wants it so), e.g. `"5"`.
    @NonNull
    String weight();
}
