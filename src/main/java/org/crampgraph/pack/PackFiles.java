package org.crampgraph.pack;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.crampgraph.content.types.TextForm;
import org.crampgraph.pack.yaml.Fault;
import org.crampgraph.pack.yaml.Fields;
import org.crampgraph.pack.yaml.Forms;
import org.crampgraph.pack.yaml.PackFile;
import org.crampgraph.pack.yaml.Position;
import org.crampgraph.pack.yaml.Reading;
import org.crampgraph.pack.yaml.Value;
import org.crampgraph.pack.yaml.YamlText;

/// The files of one pack, `pack.yaml` first, and the faults in finding them.
record PackFiles(List<PackFile> files, List<Fault> faults) {
    /// Increased when a release reads more from the same files, or derives more from them.
    private static final String READER = "2";

    static final String MANIFEST = "pack.yaml";

    static PackFiles open(PackSource source) {
        var reading = new Reading();
        Optional<PackFile> manifest = file(MANIFEST, source, Position.start(MANIFEST), reading);
        List<PackFile> listed = manifest.flatMap(file -> new YamlText(file, reading).root()
                .map(root -> new Value(root, MANIFEST, reading))).flatMap(Value::fields)
                .map(fields -> listed(fields, source, reading)).orElse(List.of());
        checkUnlisted(source, listed, reading);
        return new PackFiles(Stream.concat(manifest.stream(), listed.stream()).toList(), reading.faults());
    }

    /// A file that is not listed would be edited without any effect.
    private static void checkUnlisted(PackSource source, List<PackFile> listed, Reading reading) {
        try {
            List<String> read = listed.stream().map(PackFile::name).toList();
            source.names().stream().filter(name -> !name.equals(MANIFEST) && !read.contains(name))
                    .forEach(name -> reading.fault(Position.start(name),
                            "pack.yaml does not list this file; add it to `files`, or remove it"));
        } catch (IOException e) {
            reading.fault(Position.start(MANIFEST), "the files beside it cannot be listed: " + e.getMessage());
        }
    }

    private static List<PackFile> listed(Fields manifest, PackSource source, Reading reading) {
        return manifest.list(manifest.optional("files"), name -> Forms.read(name, TextForm.FILE)
                .flatMap(file -> file(file, source, name.place(), reading)));
    }

    private static Optional<PackFile> file(String name, PackSource source, Position place, Reading reading) {
        try {
            Optional<byte[]> bytes = source.read(name);
            if (bytes.isEmpty()) {
                reading.unreadable(place, "there is no file `%s` in the pack".formatted(name));
            }
            return bytes.isEmpty() ? Optional.empty() : Optional.of(new PackFile(name, decode(bytes.get())));
        } catch (CharacterCodingException e) {
            reading.unreadable(Position.start(name), "this file is not UTF-8; save it as UTF-8");
        } catch (IOException e) {
            reading.unreadable(place, "the file `%s` cannot be read: %s".formatted(name, e.getMessage()));
        }
        return Optional.empty();
    }

    private static String decode(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }

    /// SHA-256 over names and texts, in hexadecimal: equal if and only if the packs are identical and read in the same way.
    String digest() {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update((READER + "\0").getBytes(StandardCharsets.UTF_8));
            files.forEach(
                    file -> sha.update((file.name() + "\0" + file.text() + "\0").getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
