package org.crampgraph.pack.entries;

import java.util.List;
import java.util.Optional;

import org.crampgraph.content.naming.AliasKind;
import org.crampgraph.content.naming.OtherName;
import org.crampgraph.content.types.Bounds;
import org.crampgraph.pack.yaml.Choice;
import org.crampgraph.pack.yaml.Fields;
import org.crampgraph.pack.yaml.Value;
import org.crampgraph.pack.yaml.Words;
import org.yaml.snakeyaml.nodes.MappingNode;

/// The key `aliases` of a concept. A plain text is a synonym; any other kind is written `{text: EAMC, kind: abbreviation}`.
public final class Aliases {
    private Aliases() {}

    static List<OtherName> read(Fields concept) {
        return concept.list(concept.optional("aliases"), Aliases::alias, OtherName::text);
    }

    private static Optional<OtherName> alias(Value value) {
        if (value.node() instanceof MappingNode) {
            return Fields.read(value, Aliases::marked).filter(name -> name.text() != null && name.kind() != null);
        }
        return Words.read(value, Bounds.SHORT).map(text -> new OtherName(text, AliasKind.SYNONYM));
    }

    private static OtherName marked(Fields part) {
        return new OtherName(part.name("text"),
                part.required("kind").flatMap(value -> Choice.read(value, AliasKind.class)).orElse(null));
    }
}
