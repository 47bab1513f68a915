package org.crampgraph.pages;

import static org.crampgraph.transport.response.ErrorCode.BAD_REQUEST;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.vertx.core.MultiMap;
import org.crampgraph.transport.response.RefusedException;

/// The parameters of a page's URL. Each method throws a [RefusedException] with a sentence if a value is out of bounds.
/// Empty values count as not given.
///
/// @param slug the last part of the path; null if the page has none
record Parameters(String slug, MultiMap values) {

    private static final int LONGEST = 200;
    private static final int MOST = 50;

    /// At most 200 characters.
    Optional<String> text(String name) {
        return values(name, 1).stream().findFirst();
    }

    /// At most 50 values, each once.
    List<String> texts(String name) {
        return values(name, MOST);
    }

    Optional<Double> number(String name, double least, double most) {
        return text(name).map(text -> {
            double value = parsed(name, text);
            if (!(value >= least && value <= most)) { // NaN too
                throw bad("“%s” must be a number from %s to %s.".formatted(name, plain(least), plain(most)));
            }
            return value;
        });
    }

    /// The name of a constant.
    Optional<String> choice(String name, Class<? extends Enum<?>> type) {
        return text(name).map(text -> Stream.of(type.getEnumConstants()).map(Enum::name).filter(text::equals)
                .findFirst().orElseThrow(() -> bad("“%s” is not a value of “%s”.".formatted(text, name))));
    }

    boolean has(String name) {
        return text(name).isPresent();
    }

    static RefusedException bad(String message) {
        return new RefusedException(BAD_REQUEST, message);
    }

    private List<String> values(String name, int most) {
        var given = values.getAll(name).stream().map(String::strip).filter(value -> !value.isEmpty()).distinct()
                .toList();
        if (given.size() > most) {
            throw bad("“%s” can be given %d times at most, not %d times.".formatted(name, most, given.size()));
        }
        given.stream().filter(value -> value.length() > LONGEST).findFirst().ifPresent(value -> {
            throw bad("“%s” can have %d characters at most, not %d.".formatted(name, LONGEST, value.length()));
        });
        return given;
    }

    private static double parsed(String name, String text) {
        try {
            return Double.parseDouble(text.replace(',', '.'));
        } catch (NumberFormatException e) {
            throw bad("“%s” must be a number, not “%s”.".formatted(name, text));
        }
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
    }
}
