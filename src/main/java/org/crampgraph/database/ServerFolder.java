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

/// The folder of an embedded server: data, programs, password, log and lock. Only its owner may read it.
record ServerFolder(Path root) {

    /// @param path created with its parents if missing
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

    /// Output of the server since its last start.
    Path log() {
        return root.resolve("server.log");
    }

    /// Output of the last `initdb` or `pg_ctl`.
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

    /// The process that wrote the postmaster file, if it is alive and runs a program of this folder: after a crash the
    /// process id may have been reused.
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

    /// Deletes a file or a folder with its contents; does nothing if it does not exist.
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
