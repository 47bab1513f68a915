package org.crampgraph.intake;

import java.util.Collection;

import org.crampgraph.content.input.BadInputException;

/// Bounds of the amounts that a caller may give.
final class Amounts {

    private Amounts() {}

    static void check(String field, String of, double amount, double most) {
        if (!(amount > 0 && amount <= most)) {
            throw new BadInputException("\"%s\" of \"%s\" is %s; it must be more than 0 and at most %s a day."
                    .formatted(field, of, Rounding.text(amount), Rounding.text(most)));
        }
    }

    static void checkCount(String argument, Collection<?> entries, int most) {
        if (entries.size() > most) {
            throw new BadInputException(
                    "\"%s\" has %d entries; give at most %d.".formatted(argument, entries.size(), most));
        }
    }
}
