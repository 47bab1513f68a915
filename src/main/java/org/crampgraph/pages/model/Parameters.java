package org.crampgraph.pages.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import io.vertx.core.MultiMap;

/// The parameters of a page's URL. Each method throws a [BadParameterException] with a sentence if a value is out of bounds.
/// Empty values count as not given.
///
/// @param slug the last part of the path; null if the page has none
/// @param problems what is wrong with values that count as not given, by name
public record Parameters(String slug, MultiMap values, Map<String, String> problems) {

    private static final int LONGEST = 200;
    private static final int MOST = 50;

    /// At most 200 characters.
    public Optional<String> text(String name) {
        return values(name, 1).stream().findFirst();
    }

    /// At most 50 values, each once.
    public List<String> texts(String name) {
        return values(name, MOST);
    }

    public Optional<Double> number(String name, double least, double most) {
        return text(name).map(text -> {
            double value = parsed(name, text);
            if (!(value >= least && value <= most)) { // NaN too
                throw bad(name, "“%s” must be a number from %s to %s.".formatted(name, plain(least), plain(most)));
            }
            return value;
        });
    }

    /// The name of a constant.
    public Optional<String> choice(String name, Class<? extends Enum<?>> type) {
        return text(name).map(text -> Stream.of(type.getEnumConstants()).map(Enum::name).filter(text::equals)
                .findFirst().orElseThrow(() -> bad(name, "“%s” is not a value of “%s”.".formatted(text, name))));
    }

    public boolean has(String name) {
        return text(name).isPresent();
    }

    public boolean isValid() {
        return problems.isEmpty();
    }

    /// Without the value that was refused.
    ///
    /// @throws BadParameterException if that value is not given, or no longer
    public Parameters without(BadParameterException bad) {
        if (problems.containsKey(bad.name())) {
            throw bad;
        }
        var more = new LinkedHashMap<>(problems);
        more.put(bad.name(), bad.getMessage());
        return new Parameters(slug, values, more);
    }

    /// What the user typed, to show it again, cut to 200 characters.
    public String typed(String name) {
        var typed = values.contains(name) ? values.get(name) : "";
        return typed.substring(0, Math.min(LONGEST, typed.length()));
    }

    public static BadParameterException bad(String name, String message) {
        return new BadParameterException(name, message);
    }

    private List<String> values(String name, int most) {
        if (problems.containsKey(name)) {
            return List.of();
        }
        var given = values.getAll(name).stream().map(String::strip).filter(value -> !value.isEmpty()).distinct()
                .toList();
        if (given.size() > most) {
            throw bad(name, "“%s” can be given %d times at most, not %d times.".formatted(name, most, given.size()));
        }
        given.stream().filter(value -> value.length() > LONGEST).findFirst().ifPresent(value -> {
            throw bad(name, "“%s” can have %d characters at most, not %d.".formatted(name, LONGEST, value.length()));
        });
        return given;
    }

    private static double parsed(String name, String text) {
        try {
            return Double.parseDouble(text.replace(',', '.'));
        } catch (NumberFormatException e) {
            throw bad(name, "“%s” must be a number, not “%s”.".formatted(name, text));
        }
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
    }
}
