package org.crampgraph.pack;

import org.yaml.snakeyaml.error.Mark;

/// A position in a pack. Lines and columns start at 1, as in editors.
public record Place(String file, int line, int column) {

    static Place start(String file) {
        return new Place(file, 1, 1);
    }

    static Place of(String file, Mark mark) {
        return new Place(file, mark.getLine() + 1, mark.getColumn() + 1);
    }

    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
