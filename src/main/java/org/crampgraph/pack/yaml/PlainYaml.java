package org.crampgraph.pack.yaml;

import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.Parser;

/// The subset of YAML for packs: mappings, lists and texts. Everything else is a fault.
final class PlainYaml {
    /// A claim in a section of an article, with its sources, is the deepest structure: nine levels.
    static final int MAX_DEPTH = 16;

    private final String file;
    private final Reading reading;
    private boolean plain = true;
    private int depth;

    PlainYaml(String file, Reading reading) {
        this.file = file;
        this.reading = reading;
    }

    /// Whether the text uses the subset only; otherwise every fault has been recorded.
    boolean allows(Parser events) {
        while (events.peekEvent() != null && depth <= MAX_DEPTH) {
            look(events.getEvent());
        }
        return plain;
    }

    private void look(Event event) {
        if (event instanceof CollectionStartEvent && ++depth > MAX_DEPTH) {
            refuse(event,
                    "this is nested more than %d levels deep, deeper than anything in a pack".formatted(MAX_DEPTH));
        } else if (event instanceof CollectionEndEvent) {
            depth--;
        }
        if (event instanceof NodeEvent node && node.getAnchor() != null) {
            refuse(event, "anchors (&) and aliases (*) are not used in a pack; write the value out");
        }
        if (event instanceof ScalarEvent scalar && scalar.getTag() != null
                || event instanceof CollectionStartEvent start && start.getTag() != null) {
            refuse(event, "tags (!) are not used in a pack; remove it");
        }
    }

    private void refuse(Event event, String message) {
        plain = false;
        reading.unreadable(Position.of(file, event.getStartMark()), message);
    }
}
