package org.crampgraph.pack;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.crampgraph.content.served.ContentVersion;
import org.crampgraph.content.tables.ContentTypes;
import org.crampgraph.pack.entries.Pack;

/// Makes the content of the database that of a pack, in one transaction.
@ApplicationScoped
public class PackLoader {
    private final EntityManager entities;
    private final ContentTypes types;

    PackLoader(EntityManager entities, ContentTypes types) {
        this.entities = entities;
        this.types = types;
    }

    /// Loads a pack. A pack that is already loaded is not parsed; of any other, only rows that differ change, and the
    /// content version increases by one.
    ///
    /// @throws BadPackException with every fault, if there is one
    @Transactional
    public LoadResult load(PackSource source) {
        new LoadLock(entities).acquire();
        PackFiles files = PackFiles.open(source);
        Optional<ContentVersion> loaded = loaded();
        if (loaded.filter(version -> version.digest.equals(files.digest())).isPresent()) {
            return new LoadResult(loaded.get().version, false, ChangeSet.NONE);
        }
        PackReport report = PackReader.read(files, types);
        if (!report.good()) {
            throw new BadPackException(report);
        }
        Pack wanted = report.pack().complete();
        Pack now = StoredPack.read(entities, types);
        ChangeSet changes = ChangeSet.between(now, wanted);
        new PackWriter(entities, now).write(changes, wanted, types);
        return new LoadResult(raise(loaded, report.digest()), true, changes);
    }

    /// The content of the database as a pack.
    @Transactional
    Map<String, String> export() {
        return PackText.of(StoredPack.read(entities, types), types);
    }

    @Transactional
    boolean hasContent() {
        return loaded().isPresent();
    }

    private static Optional<ContentVersion> loaded() {
        return ContentVersion.findAll().firstResultOptional();
    }

    private static long raise(Optional<ContentVersion> loaded, String digest) {
        ContentVersion version = loaded.orElseGet(ContentVersion::new);
        version.version++;
        version.digest = digest;
        version.updatedAt = Instant.now();
        version.persist();
        return version.version;
    }
}
