package org.crampgraph.pack.yaml;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/// The text of one file as YAML nodes with line and column. No tags are constructed, and dangerous or misleading input
/// (anchors, tags, deep nesting, very long texts) is rejected first.
public final class YamlText {
    private static final Pattern CONFLICT = Pattern.compile("(<{7}|={7}|>{7})( .*)?");

    static final int MAX_LENGTH = 4_000_000;

    private final PackFile file;
    private final Reading reading;

    public YamlText(PackFile file, Reading reading) {
        this.file = file;
        this.reading = reading;
    }

    /// The root node; empty, with the fault recorded, if the text is not the YAML subset of packs.
    public Optional<Node> root() {
        try {
            return parse();
        } catch (MarkedYAMLException e) {
            return refuse(Position.of(file.name(), e.getProblemMark()),
                    "this is not YAML: %s%s. Check the indentation, and put "
                            .formatted(e.getProblem(), began(e)) + "quotes around a text that contains `: ` or ` #`");
        } catch (ReaderException e) {
            return refuse(placeOf(e.getPosition()), "the character U+%04X is not allowed in a text; remove it"
                    .formatted(e.getCodePoint()));
        }
    }

    private static String began(MarkedYAMLException e) {
        return e.getContextMark() == null ? "" : ", in what began in line " + (e.getContextMark().getLine() + 1);
    }

    private Optional<Node> parse() {
        if (file.text().length() > MAX_LENGTH) {
            return refuse(Position.start(file.name()), "the file is longer than %,d characters; split it in two"
                    .formatted(MAX_LENGTH));
        }
        Optional<Position> conflict = conflict();
        if (conflict.isPresent()) {
            return refuse(conflict.get(), "this is a mark of an unfinished merge; resolve the conflict, and remove "
                    + "the lines with `<<<<<<<`, `=======` and `>>>>>>>`");
        }
        if (!new PlainYaml(file.name(), reading).allows(parser())) {
            return Optional.empty();
        }
        Node root = new Composer(parser(), new Resolver(), options()).getSingleNode();
        return root != null ? Optional.of(root)
                : refuse(Position.start(file.name()), "the file is empty; write a list such as `foods:`, or remove it");
    }

    private Optional<Position> conflict() {
        List<String> lines = file.text().lines().toList();
        return IntStream.range(0, lines.size()).filter(i -> CONFLICT.matcher(lines.get(i)).matches())
                .mapToObj(i -> new Position(file.name(), i + 1, 1)).findFirst();
    }

    private Optional<Node> refuse(Position place, String message) {
        reading.unreadable(place, message);
        return Optional.empty();
    }

    private ParserImpl parser() {
        return new ParserImpl(new StreamReader(file.text()), options());
    }

    private static LoaderOptions options() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(MAX_LENGTH);
        options.setNestingDepthLimit(PlainYaml.MAX_DEPTH);
        options.setMaxAliasesForCollections(0);
        return options;
    }

    private Position placeOf(int position) {
        String before = file.text().codePoints().limit(position)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        int lines = (int) before.chars().filter(c -> c == '\n').count();
        return new Position(file.name(), lines + 1, before.length() - before.lastIndexOf('\n'));
    }
}
