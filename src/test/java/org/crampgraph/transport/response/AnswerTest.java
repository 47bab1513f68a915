package org.crampgraph.transport.response;

import static org.crampgraph.transport.response.ErrorCode.BAD_USER_INPUT;
import static org.crampgraph.transport.response.ErrorCode.INTERNAL_ERROR;
import static org.crampgraph.transport.response.ErrorCode.TOO_DEEP;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class AnswerTest {

    /// Otherwise a client's own mistake in the first field hides a fault of the server in the second.
    @Test
    void namesTheErrorOfTheServerFirst() {
        assertEquals(Optional.of(INTERNAL_ERROR), answer(BAD_USER_INPUT, INTERNAL_ERROR).gravest());
        assertEquals(Optional.of(TOO_DEEP), answer(TOO_DEEP, BAD_USER_INPUT).gravest());
        assertEquals(Optional.empty(), answer().gravest());
    }

    private static Answer answer(ErrorCode... codes) {
        return new Answer(Stream.of(codes).map(code -> AnswerError.of(code, "")).toList(), new Answer.Data(Map.of()),
                Map.of());
    }
}
