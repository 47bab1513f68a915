package org.crampgraph.content.query;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/// Writes single comparisons and collects the values that they compare with as parameters `f0`, `f1`, …
final class Operands {

    private static final int MOST_VALUES = 100;
    private static final int LONGEST_TEXT = 200;
    /// PostgreSQL's `timestamptz` begins in 4713 BC, the year -4712 here, and ends with 294276.
    private static final Instant EARLIEST = Instant.parse("-4712-01-01T00:00:00Z");
    private static final LocalDate FIRST_DATE = LocalDate.of(-4712, 1, 1);
    private static final LocalDate LAST_DATE = LocalDate.of(294276, 12, 31);
    private static final Instant LATEST = Instant.parse("+294276-12-31T00:00:00Z");

    private final Map<String, Object> parameters;

    Operands(Map<String, Object> parameters) {
        this.parameters = parameters;
    }

    String condition(Attribute attribute, String path, String operator, Object value) {
        return switch (operator) {
            case "eq" -> compare(attribute, path, " = ", value);
            case "ne" -> path + " is distinct from " + one(attribute, value);
            case "in" -> path + " is not null and " + oneOf(attribute, path, value);
            case "notIn" -> "not " + Conditions.group(oneOf(attribute, path, value));
            case "lt" -> compare(attribute, path, " < ", value);
            case "lte" -> compare(attribute, path, " <= ", value);
            case "gt" -> compare(attribute, path, " > ", value);
            case "gte" -> compare(attribute, path, " >= ", value);
            case "contains" -> contains(attribute, path, value);
            case "startsWith" -> like(path, escaped(value) + "%");
            case "isNull" -> path + (Boolean.TRUE.equals(value) ? " is null" : " is not null");
            case "isEmpty" -> "array_length(" + path + ")" + (Boolean.TRUE.equals(value) ? " = 0" : " > 0");
            default ->
                throw new BadInputException("\"%s\" is no operator for \"%s\".".formatted(operator, attribute.name()));
        };
    }

    private String compare(Attribute attribute, String path, String sign, Object value) {
        return path + " is not null and " + path + sign + one(attribute, value);
    }

    /// Elements of a list are texts in the database, enums too.
    private String contains(Attribute attribute, String path, Object value) {
        return attribute.kind() == Kind.TEXT ? like(path, "%" + escaped(value) + "%")
                : "cast(sql('(cast(? as text) = any (?))', " + parameter(text(value)) + ", " + path
                        + ") as boolean) = true";
    }

    private String like(String path, String pattern) {
        return path + " is not null and lower(" + path + ") like " + parameter(pattern) + " escape '!'";
    }

    private static String escaped(Object value) {
        return text(value).toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1");
    }

    private String one(Attribute attribute, Object value) {
        return parameter(converted(attribute, value));
    }

    private String oneOf(Attribute attribute, String path, Object value) {
        var values = value instanceof Collection<?> collection ? collection : List.of(value);
        if (values.size() > MOST_VALUES) {
            throw new BadInputException("%d values for \"%s\" are too many; give at most %d.".formatted(values.size(),
                    attribute.name(), MOST_VALUES));
        }
        return Reader.anyOf(path, name(values.stream().map(one -> element(converted(attribute, one)))
                .toArray(arrays(attribute.kind()))));
    }

    /// Enums are texts in the database.
    private static Object element(Object value) {
        return value instanceof Enum<?> choice ? choice.name() : value;
    }

    private static IntFunction<Object[]> arrays(Kind kind) {
        return switch (kind) {
            case TEXT, CHOICE -> String[]::new;
            case INTEGER, RANK -> Integer[]::new;
            case DECIMAL -> Double[]::new;
            case FLAG, TIME, DATE, TEXTS, CHOICES -> throw new IllegalArgumentException(kind + " has no \"in\"");
        };
    }

    private static Object converted(Attribute attribute, Object value) {
        return switch (attribute.kind()) {
            case TEXT, TEXTS -> text(value);
            case INTEGER, FLAG -> value;
            case DECIMAL -> ((Number) value).doubleValue();
            case TIME -> instant(value);
            case DATE -> date(value);
            case CHOICE, CHOICES -> choice(attribute, value);
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
            throw new BadInputException("\"%s\" is beyond the times that the database knows; give one from %s to %s."
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
        return Stream.of(attribute.choices().getEnumConstants())
                .filter(choice -> choice.name().equals(value.toString())).findFirst()
                .orElseThrow(() -> new BadInputException(
                        "\"%s\" is no value of \"%s\".".formatted(value, attribute.name())));
    }

    private static String text(Object value) {
        var text = value.toString();
        if (text.length() > LONGEST_TEXT || text.indexOf('\0') >= 0) {
            throw new BadInputException(
                    "A text to filter by has at most %d characters and no null character.".formatted(LONGEST_TEXT));
        }
        return text;
    }

    private String parameter(Object value) {
        return ":" + name(value);
    }

    private String name(Object value) {
        var name = "f" + parameters.size();
        parameters.put(name, value);
        return name;
    }
}
