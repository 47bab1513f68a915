package org.crampgraph.pack;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.crampgraph.content.tables.ContentTypes;
import org.crampgraph.pack.entries.EntryReader;
import org.crampgraph.pack.entries.Pack;
import org.crampgraph.pack.rules.PackRules;
import org.crampgraph.pack.yaml.Fault;
import org.crampgraph.pack.yaml.Fields;
import org.crampgraph.pack.yaml.PackFile;
import org.crampgraph.pack.yaml.Reading;
import org.crampgraph.pack.yaml.Value;
import org.crampgraph.pack.yaml.YamlText;

/// Parses and checks a whole pack without writing anything.
public final class PackReader {
    static final String FORMAT = "1";

    private PackReader() {}

    public static PackReport read(PackSource source) {
        return read(PackFiles.open(source), ContentTypes.BUILT_IN);
    }

    static PackReport read(PackFiles files, ContentTypes types) {
        var reading = new Reading();
        var entries = new EntryReader(types);
        Pack pack = Pack.join(files.files().stream().flatMap(file -> read(file, reading, entries).stream()).toList());
        if (!files.faults().isEmpty()) {
            reading.missFiles();
        }
        reading.checkReferences();
        PackRules.check(pack, reading);
        return new PackReport(pack, files.digest(), sorted(files, reading.faults()));
    }

    private static Optional<Pack> read(PackFile file, Reading reading, EntryReader entries) {
        return new YamlText(file, reading).root()
                .flatMap(root -> Fields.read(new Value(root, file.name(), reading), fields -> {
                    if (file.name().equals(PackFiles.MANIFEST)) {
                        readFormat(fields);
                    }
                    return Pack.read(fields, entries);
                }));
    }

    private static void readFormat(Fields manifest) {
        manifest.optional("files");
        manifest.required("format").flatMap(Value::scalar).filter(format -> !format.equals(FORMAT)).ifPresent(
                format -> manifest.fault("format", "this program reads format %s, not `%s`".formatted(FORMAT, format)));
    }

    /// Opening the files records some of the same faults as reading them: each is reported once.
    private static List<Fault> sorted(PackFiles files, List<Fault> faults) {
        List<String> order = files.files().stream().map(PackFile::name).toList();
        return Stream.concat(files.faults().stream(), faults.stream()).distinct()
                .sorted(comparing((Fault fault) -> order.indexOf(fault.place().file())).thenComparing(Fault.BY_PLACE))
                .toList();
    }
}
