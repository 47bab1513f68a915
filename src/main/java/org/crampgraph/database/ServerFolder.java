package org.crampgraph.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Where an embedded server lives: its data, programs, password, log and lock. Nobody but its owner may look inside.
record ServerFolder(Path root) {

    /// @param path made with its parents if it does not exist
    static ServerFolder at(Path path) throws IOException {
        Files.createDirectories(path);
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
        return new ServerFolder(path.toRealPath());
    }

    Path data() {
        return root.resolve("data");
    }

    Path lock() {
        return root.resolve("lock");
    }

    /// What the server said since its last start.
    Path log() {
        return root.resolve("server.log");
    }

    /// What the last `initdb` or `pg_ctl` said.
    Path output() {
        return root.resolve("command.log");
    }

    Path passwordFile() {
        return root.resolve("password");
    }

    Path postmasterFile() {
        return data().resolve("postmaster.pid");
    }

    String password() throws IOException {
        return Files.readString(passwordFile());
    }

    void writePassword() throws IOException {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        Files.writeString(passwordFile(), HexFormat.of().formatHex(random));
    }

    /// The process that wrote the postmaster file, if it is alive and one of this folder's own programs: after a crash
    /// the number in that file may belong to anybody.
    Optional<ProcessHandle> postmaster() throws IOException {
        if (!Files.exists(postmasterFile())) {
            return Optional.empty();
        }
        try (Stream<String> lines = Files.lines(postmasterFile())) {
            return lines.findFirst()
                    .filter(pid -> pid.matches("\\d+"))
                    .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid)))
                    .filter(this::runsOwnProgram);
        }
    }

    private boolean runsOwnProgram(ProcessHandle process) {
        return process.info().command().filter(program -> Path.of(program).startsWith(root)).isPresent();
    }

    /// Deletes a file or a folder with all it holds; does nothing if there is none.
    static void delete(Path path) throws IOException {
        if (Files.exists(path)) {
            List<Path> contents;
            try (Stream<Path> files = Files.walk(path)) {
                contents = files.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path file : contents) {
                Files.delete(file);
            }
        }
    }
}
