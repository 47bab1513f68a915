package org.crampgraph.transport.cache;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.stats.CacheStats;
import com.github.benmanes.caffeine.cache.stats.ConcurrentStatsCounter;
import graphql.language.OperationDefinition.Operation;
import org.crampgraph.content.served.ContentWatch;
import org.crampgraph.content.served.ServedContent;
import org.crampgraph.transport.document.PreparedRequest;

/// Caches finished answers while the content is unchanged, and executes simultaneous identical requests once.
@Singleton
public class AnswerCache {

    /// Overhead of an entry besides its bytes.
    private static final int OVERHEAD = 500;

    /// The content in the key is the one known *before* the answer was executed. So an answer from older content is
    /// never found under newer content; the reverse can happen until the notification of the change arrives.
    private record Key(CacheKey asked, ServedContent content, LocalDate day) {

        /// A fact becomes overdue at midnight UTC, so an answer is valid for one day.
        Key(CacheKey asked, ServedContent content) {
            this(asked, content, LocalDate.now(ZoneOffset.UTC));
        }
    }

    /// How a request gets its answer.
    public sealed interface Lookup {

        record Found(KeptAnswer answer) implements Lookup {}

        /// Another request executes it. Completes with null if it cannot be shared; cancelled if that client left.
        record InFlight(CompletableFuture<KeptAnswer> answer) implements Lookup {}

        /// This request has to execute it, and to complete this in the same way.
        record Missing(CompletableFuture<KeptAnswer> answer) implements Lookup {}
    }

    private final ContentWatch watch;
    private final ConcurrentStatsCounter counter = new ConcurrentStatsCounter();
    private final AsyncCache<Key, KeptAnswer> answers;
    private final boolean on;

    AnswerCache(ContentWatch watch, CacheConfig config) {
        this.watch = watch;
        this.on = config.bytes() > 0;
        this.answers = Caffeine.newBuilder().maximumWeight(config.bytes()).recordStats(() -> counter)
                .weigher((Key key, KeptAnswer answer) -> OVERHEAD + key.asked.length() + answer.length()).buildAsync();
    }

    /// Whether the answer may be cached: only a query's, because a mutation must run each time.
    public boolean takes(PreparedRequest request) {
        return on && request.operation().kind() == Operation.QUERY;
    }

    /// The cached answer. Never blocks. Counts a hit.
    public Optional<KeptAnswer> find(CacheKey asked) {
        var found = watch.current().flatMap(content -> finished(answers.asMap().get(new Key(asked, content))));
        found.ifPresent(answer -> countHit());
        return found;
    }

    /// The cached answer, or how to get it. Never blocks. Counts a miss; count a hit with [countHit][#countHit()].
    public Lookup lookup(CacheKey asked) {
        return watch.current().map(content -> lookup(new Key(asked, content))).orElseGet(() -> missing(unshared()));
    }

    /// Counts a request that executes nothing.
    public void countHit() {
        counter.recordHits(1);
    }

    private Lookup lookup(Key key) {
        var mine = new CompletableFuture<KeptAnswer>();
        var other = answers.asMap().putIfAbsent(key, mine);
        if (other == null) {
            return missing(mine);
        }
        if (other.isCompletedExceptionally()) { // its client left, and the cache is about to remove it
            answers.asMap().remove(key, other);
            return lookup(key);
        }
        return finished(other).<Lookup>map(Lookup.Found::new).orElseGet(() -> new Lookup.InFlight(other));
    }

    private Lookup missing(CompletableFuture<KeptAnswer> answer) {
        counter.recordMisses(1);
        return new Lookup.Missing(answer);
    }

    private static CompletableFuture<KeptAnswer> unshared() {
        return new CompletableFuture<>();
    }

    private static Optional<KeptAnswer> finished(CompletableFuture<KeptAnswer> answer) {
        return answer == null || !answer.isDone() || answer.isCompletedExceptionally() ? Optional.empty()
                : Optional.ofNullable(answer.join());
    }

    void clear(@Observes ServedContent changed) {
        answers.synchronous().invalidateAll();
    }

    /// Hits (requests that executed nothing), misses and evictions since startup.
    public CacheStats stats() {
        return counter.snapshot();
    }

    /// Total bytes of all cached answers.
    public long bytes() {
        return answers.synchronous().policy().eviction().orElseThrow().weightedSize().orElseThrow();
    }
}
