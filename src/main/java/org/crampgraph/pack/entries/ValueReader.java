package org.crampgraph.pack.entries;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Optional;

import org.crampgraph.content.types.Part;
import org.crampgraph.content.types.Property;
import org.crampgraph.pack.yaml.Choice;
import org.crampgraph.pack.yaml.Fields;
import org.crampgraph.pack.yaml.Forms;
import org.crampgraph.pack.yaml.Numeral;
import org.crampgraph.pack.yaml.Value;
import org.crampgraph.pack.yaml.Words;

/// Reads the values of an entry, or of a part of one, as their properties define.
record ValueReader(Fields fields) {

    /// Sets what the pack states; missing or unreadable values are not changed.
    <E> void set(Property<E> property, E draft) {
        Object value = read(property);
        if (value != null) {
            property.set().accept(draft, value);
        }
    }

    <E> void set(Part<E, ?> part, E draft) {
        fields.part(part.key(), part.required()).ifPresent(members -> {
            var values = new ArrayList<>();
            boolean whole = true;
            for (var member : part.members()) {
                Object value = new ValueReader(members).read(member);
                values.add(value);
                whole &= value != null || !member.required();
            }
            if (whole) {
                part.set(draft, values);
            }
        });
    }

    /// A Boolean without a property.
    boolean flag(String key, boolean otherwise) {
        return fields.value(key, false).flatMap(ValueReader::flag).orElse(otherwise);
    }

    /// Null if there is no value.
    Object read(Property<?> property) {
        var value = fields.value(property.key(), property.required());
        return switch (property.kind()) {
            case TEXTS -> fields.list(value, item -> text(item, property));
            case CHOICES -> fields.list(value, item -> Choice.read(item, property.choices()));
            case TEXT -> value.flatMap(text -> text(text, property)).orElse(null);
            case FLAG -> value.flatMap(ValueReader::flag).orElse((Boolean) property.otherwise());
            case INTEGER -> value.flatMap(digits -> Numeral.readWhole(digits, property.bounds().range())).orElse(null);
            case DECIMAL -> value.flatMap(digits -> decimal(digits, property)).orElse(null);
            case CHOICE, RANK -> value.<Object>flatMap(word -> Choice.read(word, property.choices()))
                    .orElse(property.otherwise());
            case DATE -> value.flatMap(ValueReader::date).orElse(null);
            case TIME -> throw new IllegalStateException("Packs have no times: " + property.key());
        };
    }

    private static Optional<String> text(Value value, Property<?> property) {
        var bounds = property.bounds();
        return bounds.form() == null ? Words.read(value, bounds.longest()) : Forms.read(value, bounds.form());
    }

    private static Optional<Double> decimal(Value value, Property<?> property) {
        var bounds = property.bounds();
        return bounds.whole() ? Numeral.readWhole(value, bounds.range()).map(Integer::doubleValue)
                : Numeral.read(value, bounds.range()).map(Number::doubleValue);
    }

    private static Optional<LocalDate> date(Value value) {
        return value.scalar().flatMap(text -> {
            try {
                return Optional.of(LocalDate.parse(text));
            } catch (DateTimeParseException broken) {
                value.fault("`%s` is not a date; write it like 2026-11-25".formatted(text));
                return Optional.empty();
            }
        });
    }

    private static Optional<Boolean> flag(Value value) {
        return value.scalar().map(word -> {
            if (!word.equals("true") && !word.equals("false")) {
                value.fault("write `true` or `false`, not `%s`".formatted(word));
            }
            return word.equals("true");
        });
    }
}
