package org.crampgraph.content.naming;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/// A code system with its version and licence.
@Description("A code system with its version and licence.")
public record CodeSystemInfo(
        @NonNull @Description("The system.") CodeSystem system,
        @NonNull @Description("Its usual name, e.g. \"ICD-10-CM\".") String name,
        @NonNull @Description("Its address, as FHIR uses it where FHIR knows it.") String uri,
        @NonNull @Description("The version in which the codes were seen.") String version,
        @NonNull @Description("The licence under which they are used.") String licence) {}
