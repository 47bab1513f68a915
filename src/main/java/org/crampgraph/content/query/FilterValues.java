package org.crampgraph.content.query;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

import org.crampgraph.content.fields.Attribute;
import org.crampgraph.content.input.BadInputException;
import org.crampgraph.content.input.Excerpt;

/// Reads the values in filters, and rejects those that the database cannot compare with.
final class FilterValues {

    /// PostgreSQL's `timestamptz` begins in 4713 BC, the year -4712 here, and ends with 294276.
    private static final Instant EARLIEST = Instant.parse("-4712-01-01T00:00:00Z");
    private static final LocalDate FIRST_DATE = LocalDate.of(-4712, 1, 1);
    private static final LocalDate LAST_DATE = LocalDate.of(294276, 12, 31);
    private static final Instant LATEST = Instant.parse("+294276-12-31T00:00:00Z");

    private FilterValues() {}

    /// The values of a list; the last is repeated to the next power of two, so that few lengths of lists make few statements.
    static List<Object> list(Attribute attribute, Object value) {
        var values = value instanceof Collection<?> collection ? collection : List.of(value);
        if (values.size() > QueryBounds.VALUES) {
            throw new BadInputException("%d values for \"%s\" are too many; give at most %d.".formatted(values.size(),
                    attribute.name(), QueryBounds.VALUES));
        }
        var read = new ArrayList<Object>(values.stream().map(one -> of(attribute, one)).toList());
        if (!read.isEmpty()) {
            int length = read.size() == 1 ? 1 : Integer.highestOneBit(read.size() - 1) << 1;
            read.addAll(Collections.nCopies(length - read.size(), read.getLast()));
        }
        return read;
    }

    /// A value of the attribute's type.
    ///
    /// @throws BadInputException if the attribute cannot have such a value
    static Object of(Attribute attribute, Object value) {
        return switch (attribute.kind()) {
            case TEXT, TEXTS -> text(value);
            case INTEGER, FLAG -> value;
            case DECIMAL -> ((Number) value).doubleValue();
            case TIME -> instant(value);
            case DATE -> date(value);
            case CHOICE, CHOICES -> attribute.choices().values().isEmpty() ? text(value) : choice(attribute, value);
            case RANK -> choice(attribute, value).ordinal() + 1;
        };
    }

    private static LocalDate date(Object value) {
        var date = anyDate(value);
        if (date.isBefore(FIRST_DATE) || date.isAfter(LAST_DATE)) {
            throw new BadInputException("\"%s\" is beyond the dates that the database knows; give one from %s to %s."
                    .formatted(Excerpt.of(value.toString(), 40), FIRST_DATE, LAST_DATE));
        }
        return date;
    }

    private static LocalDate anyDate(Object value) {
        try {
            return value instanceof LocalDate date ? date : LocalDate.parse(value.toString());
        } catch (DateTimeParseException broken) {
            throw new BadInputException("\"%s\" is no date; write it like 2026-11-25."
                    .formatted(Excerpt.of(value.toString(), 40)));
        }
    }

    private static Instant instant(Object value) {
        var instant = anyInstant(value);
        if (instant.isBefore(EARLIEST) || instant.isAfter(LATEST)) {
            throw new BadInputException("\"%s\" is outside the range of times of the database; give one from %s to %s."
                    .formatted(Excerpt.of(value.toString(), 40), EARLIEST, LATEST));
        }
        return instant;
    }

    private static Instant anyInstant(Object value) {
        return switch (value) {
            case Instant instant -> instant;
            case OffsetDateTime time -> time.toInstant();
            default -> parse(value.toString());
        };
    }

    private static Instant parse(String time) {
        try {
            return OffsetDateTime.parse(time).toInstant();
        } catch (DateTimeParseException broken) {
            throw new BadInputException(
                    "\"%s\" is no time; write it like 2026-11-22T16:55:00Z.".formatted(Excerpt.of(time, 40)));
        }
    }

    private static Enum<?> choice(Attribute attribute, Object value) {
        return attribute.choices().values().stream().filter(choice -> choice.name().equals(value.toString()))
                .findFirst()
                .<Enum<?>>map(choice -> choice).orElseThrow(() -> new BadInputException(
                        "\"%s\" is not a value of \"%s\".".formatted(value, attribute.name())));
    }

    static String text(Object value) {
        var text = value.toString();
        if (text.length() > QueryBounds.TEXT || text.indexOf('\0') >= 0) {
            throw new BadInputException(
                    "A text in a filter may have at most %d characters and no null character."
                            .formatted(QueryBounds.TEXT));
        }
        return text;
    }
}
