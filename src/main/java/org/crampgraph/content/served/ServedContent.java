package org.crampgraph.content.served;

/// The content in the database.
///
/// @param version increases by one with every change
/// @param digest of its pack
public record ServedContent(long version, String digest) {}
