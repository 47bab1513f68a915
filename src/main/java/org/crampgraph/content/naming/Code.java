package org.crampgraph.content.naming;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/// A code of another system.
@Description("A code of another system. For information, not for billing.")
public record Code(
        @NonNull @Description("The system.") CodeSystem system,
        @NonNull @Description("Address of the system, e.g. \"http://hl7.org/fhir/sid/icd-10-cm\".") String uri,
        @NonNull @Description("The code, e.g. \"G47.62\".") String code,
        @NonNull @Description("What the system calls it, in the version in meta.codeSystems.") String display,
        @NonNull @Description("How it relates to the entry.") CodeMatch match) {

    public Code(CodeSystem system, String code, String display, CodeMatch match) {
        this(system, system.uri(), code, display, match);
    }

    /// As in a FHIR token search: address, bar, code.
    public static String token(CodeSystem system, String code) {
        return system.uri() + "|" + code;
    }
}
