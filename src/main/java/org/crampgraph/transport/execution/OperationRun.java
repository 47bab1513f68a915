package org.crampgraph.transport.execution;

import java.time.Duration;
import java.util.Optional;

import org.crampgraph.transport.ErrorCode;
import org.crampgraph.transport.PreparedRequest;

/// What one execution of an operation took; told as a CDI event when it has ended, however it did. An answer that is there
/// already is no execution.
///
/// @param time without the wait for its turn
/// @param statements sent to the database
/// @param error the gravest in the answer ([org.crampgraph.transport.Answer#gravest()]); empty without errors
public record OperationRun(PreparedRequest request, Duration time, int statements, Optional<ErrorCode> error) {}
