package org.crampgraph.pack;

import org.yaml.snakeyaml.error.Mark;

/// Where something stands in a pack. Lines and columns count from 1, as editors show them.
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
