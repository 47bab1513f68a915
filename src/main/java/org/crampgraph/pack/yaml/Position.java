package org.crampgraph.pack.yaml;

import org.yaml.snakeyaml.error.Mark;

/// A position in a pack. Lines and columns start at 1, as in editors.
public record Position(String file, int line, int column) {

    public static Position start(String file) {
        return new Position(file, 1, 1);
    }

    static Position of(String file, Mark mark) {
        return new Position(file, mark.getLine() + 1, mark.getColumn() + 1);
    }

    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
