package org.crampgraph.pack;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.crampgraph.content.tables.ContentTypes;
import org.crampgraph.pack.entries.EntryFacts;
import org.crampgraph.pack.entries.Pack;
import org.crampgraph.pack.entries.PackEntry;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.emitter.Emitter;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.resolver.Resolver;
import org.yaml.snakeyaml.serializer.Serializer;

/// Writes a pack as the YAML files that load to the same content: `pack.yaml`, and a file for each type.
final class PackText {

    private static final Resolver RESOLVER = new Resolver();

    private PackText() {}

    /// The text of each file, by its name.
    static Map<String, String> of(Pack pack, ContentTypes types) {
        var lists = new LinkedHashMap<String, List<?>>();
        types.entries().stream().filter(type -> type.list() != null)
                .forEach(type -> lists.put(type.list(), pack.all(type.entity()).map(PackText::entry).toList()));
        lists.values().removeIf(List::isEmpty);
        var files = new LinkedHashMap<String, String>();
        var manifest = new LinkedHashMap<String, Object>();
        manifest.put("format", Integer.valueOf(PackReader.FORMAT));
        manifest.put("files", lists.keySet().stream().map(PackText::file).toList());
        files.put(PackFiles.MANIFEST, yaml(manifest));
        lists.forEach((list, entries) -> files.put(file(list), yaml(Map.of(list, entries))));
        return files;
    }

    private static String file(String list) {
        return list + ".yaml";
    }

    private static Map<String, Object> entry(PackEntry<?> entry) {
        var facts = EntryFacts.of(entry);
        entry.links().forEach(link -> links(facts, link.type().list()).add(EntryFacts.of(link, entry.draft())));
        return facts;
    }

    @SuppressWarnings("unchecked")
    private static List<Object> links(Map<String, Object> facts, String list) {
        return (List<Object>) facts.computeIfAbsent(list, none -> new ArrayList<>());
    }

    private static String yaml(Map<String, ?> file) {
        var options = new DumperOptions();
        options.setWidth(100);
        var text = new StringWriter();
        var serializer = new Serializer(new Emitter(text, options), RESOLVER, options, null);
        try {
            serializer.open();
            serializer.serialize(node(file));
            serializer.close();
        } catch (IOException e) {
            throw new UncheckedIOException("A text cannot be written", e);
        }
        return text.toString();
    }

    /// A text is written so that no reader of YAML takes it for a number, a date or a truth value.
    private static Node node(Object value) {
        return switch (value) {
            case Map<?, ?> map -> new MappingNode(Tag.MAP, map.entrySet().stream()
                    .map(entry -> new NodeTuple(node(entry.getKey()), node(entry.getValue()))).toList(),
                    FlowStyle.BLOCK);
            case List<?> list -> new SequenceNode(Tag.SEQ, list.stream().map(PackText::node).toList(),
                    list.stream().allMatch(String.class::isInstance) ? FlowStyle.FLOW : FlowStyle.BLOCK);
            case String text -> scalar(Tag.STR, text);
            default -> scalar(RESOLVER.resolve(NodeId.scalar, value.toString(), true), value.toString());
        };
    }

    private static Node scalar(Tag tag, String text) {
        return new ScalarNode(tag, text, null, null, ScalarStyle.PLAIN);
    }
}
