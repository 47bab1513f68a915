package org.crampgraph.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// Packs for tests, made of others by changing some of their words.
final class Packs {
    private Packs() {}

    /// The pack with `was` replaced by `is`, once, in one of its files.
    static PackSource edited(PackSource pack, String file, String was, String is) {
        return name -> name.equals(file) ? pack.read(name).map(bytes -> replace(bytes, was, is)) : pack.read(name);
    }

    static String resource(String name) {
        try (var in = Packs.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] replace(byte[] bytes, String was, String is) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        int at = text.indexOf(was);
        if (at < 0) {
            throw new IllegalArgumentException("not in the pack: " + was);
        }
        return (text.substring(0, at) + is + text.substring(at + was.length())).getBytes(StandardCharsets.UTF_8);
    }
}
