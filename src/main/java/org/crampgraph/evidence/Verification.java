package org.crampgraph.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/// Whether an entry was checked against its sources, and which of its details were not.
/// The details are two arrays of equal length, since an array of records has no portable column type.
@Embeddable
public class Verification {

    public boolean verified;

    @Column(name = "unverified_fields")
    public List<String> fields = new ArrayList<>();

    @Column(name = "unverified_texts")
    public List<String> texts = new ArrayList<>();

    public static Verification of(boolean verified, List<UnverifiedDetail> details) {
        var verification = new Verification();
        verification.verified = verified;
        verification.fields.addAll(details.stream().map(UnverifiedDetail::field).toList());
        verification.texts.addAll(details.stream().map(UnverifiedDetail::text).toList());
        return verification;
    }

    public List<UnverifiedDetail> details() {
        return IntStream.range(0, fields.size()).mapToObj(i -> new UnverifiedDetail(fields.get(i), texts.get(i)))
                .toList();
    }
}
