package org.crampgraph.pack;

/// One file of a pack: its name inside the pack and its text.
record PackFile(String name, String text) {}
