package org.crampgraph.transport.execution;

import static java.util.concurrent.TimeUnit.NANOSECONDS;
import static org.crampgraph.transport.ErrorCode.ANSWER_TOO_LARGE;
import static org.crampgraph.transport.ErrorCode.TIME_LIMIT_EXCEEDED;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;

import graphql.GraphQLError;
import io.opentelemetry.instrumentation.annotations.WithSpan;
import org.crampgraph.transport.Answer;
import org.crampgraph.transport.AnswerError;
import org.crampgraph.transport.ErrorCode;
import org.crampgraph.transport.GraphQlConfig;
import org.crampgraph.transport.PreparedRequest;
import org.crampgraph.transport.RefusedException;
import org.crampgraph.transport.schema.DidYouMean;

/// Executes operations, each on the calling thread, within the limits of time, number and size.
@ApplicationScoped
public class Engine {

    private final SmallRye smallRye;
    private final DidYouMean didYouMean;
    private final Turnstile turnstile;
    private final ConnectionPool pool;
    private final Duration timeLimit;
    private final int maxValues;
    private final Event<OperationRun> runs;
    private final ScheduledThreadPoolExecutor alarms = new ScheduledThreadPoolExecutor(1,
            Thread.ofPlatform().daemon().name("graphql-time-limit").factory());

    Engine(SmallRye smallRye, DidYouMean didYouMean, Turnstile turnstile, ConnectionPool pool, Event<OperationRun> runs,
            GraphQlConfig config) {
        this.smallRye = smallRye;
        this.didYouMean = didYouMean;
        this.turnstile = turnstile;
        this.pool = pool;
        this.runs = runs;
        this.timeLimit = config.execution().timeLimit();
        this.maxValues = config.bounds().values();
        alarms.setRemoveOnCancelPolicy(true); // otherwise each would retain its operation and response until its time
    }

    /// The response without its cost. Blocks; call it on a virtual thread.
    ///
    /// @param gone completed when no client waits for the response any more: the operation is then cancelled
    /// @param seat acquired if it is not yet
    /// @throws RefusedException if the operation cannot run now, or exceeded a limit
    /// @throws CancellationException if no client waits any more
    @WithSpan(OperationSpan.NAME)
    public Answer run(PreparedRequest request, CompletableFuture<?> gone, Seat seat) {
        OperationSpan.begin(request);
        turnstile.enter(seat);
        try {
            return runInTime(request, gone);
        } finally {
            turnstile.leave();
        }
    }

    private Answer runInTime(PreparedRequest request, CompletableFuture<?> gone) {
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
            tell(operation.run(request, error));
        }
    }

    private void tell(OperationRun run) {
        run.error().ifPresent(OperationSpan::fail);
        runs.fire(run);
    }

    /// A permit that is not acquired yet, for a caller that is about to run an operation.
    public Seat seat() {
        return turnstile.seat();
    }

    /// Number of running operations.
    public int running() {
        return turnstile.running();
    }

    /// Number of operations that wait for a permit.
    public int waiting() {
        return turnstile.waiting();
    }

    private Answer answer(PreparedRequest request, RunningOperation operation) {
        var result = smallRye.execute(request, operation, maxValues);
        checkLimits(operation); // before errors caused by the cancellation are returned or logged
        checkDatabase(result.getErrors());
        var data = result.isDataPresent() ? new Answer.Data(result.getData()) : null;
        return new Answer(ErrorTranslation.translate(result.getErrors(), didYouMean), data, Map.of());
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
