package org.crampgraph.transport.cache;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Supplier;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.stats.CacheStats;
import com.github.benmanes.caffeine.cache.stats.ConcurrentStatsCounter;
import graphql.language.OperationDefinition.Operation;
import org.crampgraph.content.served.ContentWatch;
import org.crampgraph.content.served.ServedContent;
import org.crampgraph.transport.GraphQlConfig;
import org.crampgraph.transport.PreparedRequest;
import org.crampgraph.transport.cache.Reply.Kept;
import org.crampgraph.transport.cache.Reply.Origin;

/// Caches finished answers while the content is unchanged, and executes simultaneous identical requests once.
@Singleton
public class AnswerCache {

    /// Overhead of an entry besides its bytes.
    private static final int OVERHEAD = 500;

    /// The content in the key is the one known *before* the answer was executed. So an answer from older content is
    /// never found under newer content; the reverse can happen until the notification of the change arrives.
    private record Key(Question question, ServedContent content, LocalDate day) {

        /// A fact becomes overdue at midnight UTC, so an answer is valid for one day.
        Key(Question question, ServedContent content) {
            this(question, content, LocalDate.now(ZoneOffset.UTC));
        }
    }

    private final ContentWatch watch;
    private final Flights<Key> flights;
    private final ConcurrentStatsCounter counter = new ConcurrentStatsCounter();
    private final Cache<Key, KeptAnswer> answers;
    private final boolean on;

    AnswerCache(ContentWatch watch, CacheConfig config, GraphQlConfig graphQl) {
        this.watch = watch;
        this.flights = new Flights<>(graphQl.execution().timeLimit());
        this.on = config.bytes() > 0;
        this.answers = Caffeine.newBuilder().maximumWeight(config.bytes()).recordStats(() -> counter)
                .weigher((Key key, KeptAnswer answer) -> OVERHEAD + key.question.length() + answer.length()).build();
    }

    /// Whether the answer may be cached: only a query's, because a mutation must run each time.
    public boolean takes(PreparedRequest request) {
        return on && request.operation().kind() == Operation.QUERY;
    }

    /// The cached answer. Never blocks.
    public Optional<KeptAnswer> find(Question question) {
        return watch.current().flatMap(content -> find(new Key(question, content)));
    }

    /// The cached answer, or one from `make`: shared by all identical requests of the moment if it is cacheable,
    /// otherwise for this one only. Blocks.
    ///
    /// @param beforeWaiting runs if another request is already executing it
    public Reply answer(Question question, Runnable beforeWaiting, Supplier<Reply> make) {
        var content = watch.current();
        return content.isEmpty() ? make.get() : answer(new Key(question, content.get()), beforeWaiting, make);
    }

    private Reply answer(Key key, Runnable beforeWaiting, Supplier<Reply> make) {
        var kept = find(key);
        if (kept.isPresent()) {
            return new Kept(kept.get(), Origin.HIT);
        }
        var reply = flights.join(key, beforeWaiting, () -> made(key, make));
        if (reply instanceof Kept(var answer, var origin) && origin == Origin.SHARED) {
            counter.recordHits(1);
        }
        return reply;
    }

    private Reply made(Key key, Supplier<Reply> make) {
        var justLanded = find(key);
        if (justLanded.isPresent()) {
            return new Kept(justLanded.get(), Origin.HIT);
        }
        counter.recordMisses(1);
        var reply = make.get();
        if (reply instanceof Kept(var answer, var origin) && watch.current().filter(key.content::equals).isPresent()) {
            answers.put(key, answer);
        }
        return reply;
    }

    /// Counts a hit; a miss is counted when it is executed, once for all identical requests.
    private Optional<KeptAnswer> find(Key key) {
        var kept = answers.asMap().get(key);
        if (kept != null) {
            counter.recordHits(1);
        }
        return Optional.ofNullable(kept);
    }

    void clear(@Observes ServedContent changed) {
        answers.invalidateAll();
    }

    /// Hits (requests that executed nothing), misses and evictions since startup.
    public CacheStats stats() {
        return answers.stats();
    }

    /// Total bytes of all cached answers.
    public long bytes() {
        return answers.policy().eviction().orElseThrow().weightedSize().orElseThrow();
    }
}
