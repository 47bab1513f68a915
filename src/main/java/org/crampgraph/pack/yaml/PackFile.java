package org.crampgraph.pack.yaml;

/// One file of a pack: its name inside the pack and its text.
public record PackFile(String name, String text) {}
