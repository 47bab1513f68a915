package org.crampgraph.transport.engine;

import java.time.Duration;
import java.util.Optional;

import org.crampgraph.transport.document.PreparedRequest;
import org.crampgraph.transport.response.ErrorCode;

/// Figures of one execution of an operation; a CDI event, fired when it has ended for any reason. A cache hit is not an
/// execution.
///
/// @param time without waiting for a permit
/// @param statements number of SQL statements
/// @param error the gravest of the response ([org.crampgraph.transport.response.Answer#gravest()]); empty without errors
public record FinishedOperation(PreparedRequest request, Duration time, int statements, Optional<ErrorCode> error) {}
