package org.crampgraph.evidence;

import java.util.List;

import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/// An entry that states whether it was checked.
@MappedSuperclass
public abstract class VerifiedEntry extends Entry {

    @Embedded
    @Ignore
    public Verification verification;

    @NonNull
    @Description("True if its main content was found in a published work; false if it is unchecked general knowledge.")
    public Boolean getVerified() {
        return verification.verified();
    }

    @Description("Details that were not checked although the rest was; empty if there are none.")
    public @NonNull List<@NonNull UnverifiedDetail> getUnverified() {
        return verification.details();
    }
}
