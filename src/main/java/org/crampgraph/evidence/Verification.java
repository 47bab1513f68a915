package org.crampgraph.evidence;

import java.util.List;
import java.util.stream.IntStream;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/// Whether an entry was checked against its sources, and which of its details were not. The details are two arrays of
/// equal length because an array of records has no portable column type.
@Embeddable
public record Verification(
        boolean verified,
        @Column(name = "unverified_fields") List<String> fields,
        @Column(name = "unverified_texts") List<String> texts) {

    public static Verification of(boolean verified, List<UnverifiedDetail> details) {
        return new Verification(verified, details.stream().map(UnverifiedDetail::field).toList(),
                details.stream().map(UnverifiedDetail::text).toList());
    }

    public List<UnverifiedDetail> details() {
        return IntStream.range(0, fields.size()).mapToObj(i -> new UnverifiedDetail(fields.get(i), texts.get(i)))
                .toList();
    }
}
