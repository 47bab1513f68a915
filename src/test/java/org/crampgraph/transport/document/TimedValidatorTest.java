package org.crampgraph.transport.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

import graphql.parser.Parser;
import org.crampgraph.transport.LabSchema;
import org.crampgraph.transport.response.ErrorCode;
import org.crampgraph.transport.response.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimedValidatorTest {

    @ParameterizedTest
    @ValueSource(strings = { "{ hello }", "query($n: Int) { hello }", "{ ...F } fragment F on Query { hello }",
            "{ choose(shape: {sides: 1}) }", "{ nowhere }" })
    void stopsAtTheDeadline(String document) {
        var refusal = assertThrows(RefusedException.class, () -> validate(document, Duration.ZERO));
        assertEquals(ErrorCode.TIME_LIMIT_EXCEEDED, refusal.code());
    }

    @Test
    void appliesEveryRuleOfTheEngine() {
        assertEquals(List.of(), validate("{ hello }", Duration.ofMinutes(1)));
        assertEquals(1, validate("{ nowhere }", Duration.ofMinutes(1)).size());
    }

    private static List<?> validate(String document, Duration limit) {
        return new TimedValidator(Deadline.after(limit)).validateDocument(LabSchema.schema(null),
                Parser.parse(document), Locale.ENGLISH);
    }
}
