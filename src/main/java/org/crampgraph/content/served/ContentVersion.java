package org.crampgraph.content.served;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/// The version of the content: one row, absent until the first pack is loaded.
@Entity
public class ContentVersion extends PanacheEntityBase {

    @Id
    public int id = 1;

    /// Increases by one with every change of the content.
    public long version;

    /// SHA-256, in hexadecimal, of the pack behind this content.
    public String digest;

    public Instant updatedAt;
}
