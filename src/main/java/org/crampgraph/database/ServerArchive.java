package org.crampgraph.database;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/// The bundled PostgreSQL: a compressed archive per operating system and processor on the class path. Container and
/// native images do not contain it.
record ServerArchive(URL url) {

    private static final Map<String, String> SYSTEMS = Map.of("Linux", "linux", "Mac OS X", "darwin");
    private static final Map<String, String> PROCESSORS =
            Map.of("amd64", "x86_64", "x86_64", "x86_64", "aarch64", "arm_64");

    /// @throws DatabaseException if there is none for this machine
    static ServerArchive forThisMachine() {
        String name = "postgres-%s-%s.txz".formatted(SYSTEMS.get(system()), PROCESSORS.get(processor()));
        URL url = ServerArchive.class.getClassLoader().getResource(name);
        if (url == null) {
            throw missing();
        }
        return new ServerArchive(url);
    }

    static DatabaseException missing() {
        return new DatabaseException(
                "No database: set QUARKUS_DATASOURCE_JDBC_URL, QUARKUS_DATASOURCE_USERNAME and QUARKUS_DATASOURCE_PASSWORD to those of a PostgreSQL (this build contains none for %s on %s)."
                        .formatted(system(), processor()));
    }

    private static String system() {
        return System.getProperty("os.name");
    }

    private static String processor() {
        return System.getProperty("os.arch");
    }

    /// Unpacks the archive below a folder, once; each archive has its own subfolder.
    ///
    /// @return the unpacked archive
    Path unpackIn(Path folder) throws IOException {
        Path target = folder.resolve("programs-" + url.openConnection().getContentLengthLong());
        if (!Files.exists(target)) {
            Path partial = folder.resolve("programs.partial");
            ServerFolder.delete(partial);
            Files.createDirectory(partial);
            unpackTo(partial);
            Files.move(partial, target);
        }
        return target;
    }

    private void unpackTo(Path folder) throws IOException {
        try (InputStream file = url.openStream();
                TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(file))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path path = entry.resolveIn(folder);
                Files.createDirectories(entry.isDirectory() ? path : path.getParent());
                write(entry, tar, path);
            }
        }
    }

    private static void write(TarArchiveEntry entry, InputStream content, Path path) throws IOException {
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else if (entry.isFile()) {
            Files.copy(content, path);
            path.toFile().setExecutable((entry.getMode() & 0100) != 0);
        }
    }
}
