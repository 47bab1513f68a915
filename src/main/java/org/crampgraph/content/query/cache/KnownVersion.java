package org.crampgraph.content.query.cache;

import java.util.OptionalLong;

/// The version of the content, known without a statement.
public interface KnownVersion {

    /// Never known.
    KnownVersion NONE = new KnownVersion() {

        @Override
        public OptionalLong last() {
            return OptionalLong.empty();
        }

        @Override
        public boolean isConfirmed() {
            return false;
        }
    };

    /// The version last confirmed; empty before that.
    OptionalLong last();

    /// Whether a newer version would be known by now.
    boolean isConfirmed();
}
