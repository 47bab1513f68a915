package org.crampgraph.content;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/// Which content is served: one row, absent until the first pack was loaded.
@Entity
public class ContentVersion extends PanacheEntityBase {

    @Id
    public int id = 1;

    /// Grows by one with every accepted change of the content.
    public long version;

    /// SHA-256, in hexadecimal, of the pack that made this content.
    public String digest;

    public Instant updatedAt;
}
