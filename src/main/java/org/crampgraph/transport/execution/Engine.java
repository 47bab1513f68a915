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

/// Runs operations, each on the thread that asks for it, within the limits of time, number and size.
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
        alarms.setRemoveOnCancelPolicy(true); // otherwise each would hold its operation, answer and all, until its time
    }

    /// The answer without its cost. Blocks; meant for a virtual thread.
    ///
    /// @param gone is completed when nobody waits for the answer any more: the operation is stopped then
    /// @param seat is taken if it is not yet
    /// @throws RefusedException where the operation cannot run now, or was stopped at a limit
    /// @throws CancellationException where nobody waits any more
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
            throw gone.isDone() ? new CancellationException("nobody waits for the answer") : refusal;
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

    /// One that is not taken yet, for whoever is about to run an operation.
    public Seat seat() {
        return turnstile.seat();
    }

    /// How many operations run now.
    public int running() {
        return turnstile.running();
    }

    /// How many operations wait for their turn now.
    public int waiting() {
        return turnstile.waiting();
    }

    private Answer answer(PreparedRequest request, RunningOperation operation) {
        var result = smallRye.execute(request, operation, maxValues);
        checkLimits(operation); // before the errors that stopping caused are told or logged
        checkDatabase(result.getErrors());
        var data = result.isDataPresent() ? new Answer.Data(result.getData()) : null;
        return new Answer(ErrorTranslation.translate(result.getErrors(), didYouMean), data, Map.of());
    }

    private void checkLimits(RunningOperation operation) {
        if (operation.wasStopped()) {
            throw refused(TIME_LIMIT_EXCEEDED,
                    "The operation took longer than %d ms and was cancelled: ask for less at a time.",
                    timeLimit.toMillis());
        }
        if (operation.outgrewItsAnswer()) {
            throw refused(ANSWER_TOO_LARGE,
                    "The answer would hold more than %d values: ask for smaller pages or fewer fields.",
                    maxValues);
        }
    }

    /// Half an answer would look like a fault of the document, and could not be told from one.
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
