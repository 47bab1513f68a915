package org.crampgraph.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

/// Writes the content of the database to a folder, as a pack that loads to the same content.
@ApplicationScoped
public class PackExport {

    private final PackLoader loader;

    PackExport(PackLoader loader) {
        this.loader = loader;
    }

    /// @param folder new or empty
    /// @return the number of files
    /// @throws ExportException         if the folder has files or cannot be written
    /// @throws MissingContentException if the database has no content
    public int write(Path folder) {
        if (!loader.hasContent()) {
            throw new MissingContentException();
        }
        Map<String, String> files = loader.export();
        try {
            checkEmpty(Files.createDirectories(folder));
            for (var file : files.entrySet()) {
                Files.writeString(folder.resolve(file.getKey()), file.getValue());
            }
        } catch (IOException e) {
            throw new ExportException("The export cannot be written to %s (%s).".formatted(folder, e));
        }
        return files.size();
    }

    private static void checkEmpty(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            if (files.findAny().isPresent()) {
                throw new ExportException(
                        "The folder %s is not empty; give `export` a new or an empty folder.".formatted(folder));
            }
        }
    }
}
