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

/// Keeps finished answers for as long as the content stays the same, and lets simultaneous equal questions be answered once.
@Singleton
public class AnswerCache {

    /// What an entry takes beside its bytes.
    private static final int OVERHEAD = 500;

    /// The content in the key is that which was served *before* the answer was made. So an answer read from older content is never
    /// found under newer content; the other way round it can, until the change is heard here.
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

    /// Whether the answer to this may be kept: a query's, for what changes something must happen each time.
    public boolean takes(PreparedRequest request) {
        return on && request.operation().kind() == Operation.QUERY;
    }

    /// The answer that is kept for a question now. Never blocks.
    public Optional<KeptAnswer> find(Question question) {
        return watch.current().flatMap(content -> find(new Key(question, content)));
    }

    /// The answer that is kept, or one that `make` makes: for all who ask this at the moment, where it can be kept, otherwise for
    /// this one only. Blocks.
    ///
    /// @param beforeWaiting is run where somebody else makes it already
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

    /// Counts what is found; what is not is counted when it is made, once for all who want it.
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

    /// Hits (answers that nothing was run for), misses and evictions since the start.
    public CacheStats stats() {
        return answers.stats();
    }

    /// The bytes of all kept answers together.
    public long bytes() {
        return answers.policy().eviction().orElseThrow().weightedSize().orElseThrow();
    }
}
