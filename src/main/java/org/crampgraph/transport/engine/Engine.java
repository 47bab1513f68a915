package org.crampgraph.transport.engine;

import static java.util.concurrent.TimeUnit.NANOSECONDS;
import static org.crampgraph.transport.response.ErrorCode.ANSWER_TOO_LARGE;
import static org.crampgraph.transport.response.ErrorCode.TIME_LIMIT_EXCEEDED;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import io.opentelemetry.instrumentation.annotations.WithSpan;
import org.crampgraph.transport.GraphQlConfig;
import org.crampgraph.transport.document.PreparedRequest;
import org.crampgraph.transport.response.Answer;
import org.crampgraph.transport.response.AnswerError;
import org.crampgraph.transport.response.ErrorCode;
import org.crampgraph.transport.response.RefusedException;
import org.crampgraph.transport.schema.DidYouMean;

/// Executes operations, each on the calling thread, within the limits of time, number and size.
@ApplicationScoped
public class Engine {

    private final SmallRye smallRye;
    private final DidYouMean didYouMean;
    private final ConnectionPool pool;
    private final Duration timeLimit;
    private final int maxValues;
    private final Event<FinishedOperation> runs;
    private final ScheduledThreadPoolExecutor alarms = new ScheduledThreadPoolExecutor(1,
            Thread.ofPlatform().daemon().name("graphql-time-limit").factory());

    Engine(SmallRye smallRye, DidYouMean didYouMean, ConnectionPool pool, Event<FinishedOperation> runs,
            GraphQlConfig config) {
        this.smallRye = smallRye;
        this.didYouMean = didYouMean;
        this.pool = pool;
        this.runs = runs;
        this.timeLimit = config.execution().timeLimit();
        this.maxValues = config.bounds().values();
        alarms.setRemoveOnCancelPolicy(true); // otherwise each would retain its operation and response until its time
    }

    /// The response without its cost. Blocks; call it on a virtual thread.
    ///
    /// @param gone completed when no client waits for the response any more: the operation is then cancelled
    /// @throws RefusedException if the database is not available, or the operation exceeded a limit
    /// @throws CancellationException if no client waits any more
    @WithSpan(OperationSpan.NAME)
    public Answer run(PreparedRequest request, CompletableFuture<?> gone) {
        OperationSpan.begin(request);
        var operation = new RunningOperation();
        gone.thenRun(() -> Thread.startVirtualThread(operation::stop));
        var alarm = alarms.schedule(() -> Thread.startVirtualThread(operation::stop), timeLimit.toNanos(), NANOSECONDS);
        ErrorCode error = ErrorCode.INTERNAL_ERROR;
        try {
            var answer = ScopedValue.where(RunningOperation.CURRENT, operation).call(() -> answer(request, operation));
            error = answer.gravest().orElse(null);
            return answer;
        } catch (RefusedException refusal) {
            error = refusal.code();
            throw gone.isDone() ? new CancellationException("no client waits for the response") : refusal;
        } finally {
            alarm.cancel(false);
            operation.ended();
            report(operation.run(request, error));
        }
    }

    private void report(FinishedOperation run) {
        run.error().ifPresent(OperationSpan::fail);
        runs.fire(run);
    }

    private Answer answer(PreparedRequest request, RunningOperation operation) {
        var result = result(request, operation);
        checkLimits(operation); // before errors caused by the cancellation are returned or logged
        checkDatabase(result.getErrors());
        var data = result.isDataPresent() ? new Answer.Data(result.getData()) : null;
        return new Answer(ErrorTranslation.translate(result.getErrors(), didYouMean), data, Map.of());
    }

    private ExecutionResult result(PreparedRequest request, RunningOperation operation) {
        try {
            return smallRye.execute(request, operation, maxValues);
        } catch (RuntimeException failure) {
            checkLimits(operation);
            DatabaseFault.of(failure, pool.isFull()).ifPresent(fault -> {
                throw fault.refusal();
            });
            throw failure;
        }
    }

    private void checkLimits(RunningOperation operation) {
        if (operation.wasStopped()) {
            throw refused(TIME_LIMIT_EXCEEDED,
                    "The operation took longer than %d ms and was cancelled: request less at a time.",
                    timeLimit.toMillis());
        }
        if (operation.outgrewItsAnswer()) {
            throw refused(ANSWER_TOO_LARGE,
                    "The response would contain more than %d values: request smaller pages or fewer fields.",
                    maxValues);
        }
    }

    /// A partial response would look like a fault of the document, and clients could not distinguish the two.
    private void checkDatabase(List<GraphQLError> errors) {
        DatabaseFault.in(errors, pool.isFull()).ifPresent(fault -> {
            throw fault.refusal();
        });
    }

    private static RefusedException refused(ErrorCode code, String message, long limit) {
        return new RefusedException(List.of(AnswerError.of(code, message.formatted(limit)).with("limit", limit)));
    }

    @PreDestroy
    void stop() {
        alarms.shutdownNow();
    }
}
