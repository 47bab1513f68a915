package org.crampgraph.content.served;

/// The content that the database serves.
///
/// @param version grows by one with every accepted change
/// @param digest of the pack that made it
public record ServedContent(long version, String digest) {}
