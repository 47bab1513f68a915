package org.crampgraph.transport;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

import jakarta.validation.constraints.Min;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import org.crampgraph.transport.response.Cost;

/// Configuration of `/graphql`. Every bound applies per request unless it says otherwise.
@ConfigMapping(prefix = "crampgraph.graphql")
public interface GraphQlConfig {

    /// Whether clients can read the schema, by introspection and at `/graphql/schema.graphql`.
    @WithDefault("true")
    boolean introspection();

    /// Whether to serve SmallRye's own endpoint at `/internal/graphql`. For benchmarks only: none of these bounds apply
    /// to it.
    @WithDefault("false")
    boolean stockEndpoint();

    Http http();

    Documents documents();

    Bounds bounds();

    Execution execution();

    Budget budget();

    interface Http {

        /// The longest request body in bytes.
        @WithDefault("100K")
        MemorySize maxBody();

        /// Time limit for a client to send the first line and the headers of a request.
        @WithDefault("10s")
        Duration headTimeLimit();

        /// Time limit for a client to send the request body.
        @WithDefault("5s")
        Duration bodyTimeLimit();

        /// Time limit for a client to accept one chunk (32 KiB) of a response.
        @WithDefault("10s")
        Duration writeTimeLimit();

        /// Number of proxies between clients and the service, each of which appends its client's address to
        /// `X-Forwarded-For`. The client is the entry of the outermost proxy; 0 ignores the header, because any client
        /// can send one.
        @WithDefault("0")
        @Min(0)
        int proxies();

        /// Most requests in flight, from the first byte of the body to the last byte of the response; operations over
        /// WebSocket count too.
        @WithDefault("500")
        int maxRequests();
    }

    interface Documents {

        /// How to treat trusted documents.
        @WithDefault("prefer")
        TrustedMode trusted();

        /// Folder of trusted documents (`*.graphql`, `*.gql`) and their manifests (`*.json`) in addition to the
        /// catalogue, read at startup.
        Optional<Path> folder();

        /// Whether clients may register documents by their hash (automatic persisted queries).
        @WithDefault("true")
        boolean automatic();

        /// Total characters of registered documents; the least used are evicted first.
        @WithDefault("1000000")
        int automaticCharacters();

        /// Total tokens of cached validated documents; the least used are evicted first. A token takes about half a
        /// kilobyte.
        @WithDefault("40000")
        int cachedTokens();
    }

    enum TrustedMode {
        /// No trusted documents: every request contains its own text.
        OFF,
        /// A request names a trusted document or contains its own text.
        PREFER,
        /// Only trusted documents run. The catalogue includes those of the README and of GraphiQL with its
        /// introspection query, so GraphiQL still opens; `introspection` decides whether it can read the schema.
        ONLY
    }

    interface Bounds {

        /// Most characters of the variables as JSON.
        @WithDefault("50000")
        int variables();

        /// Most tokens of a document: names, values and punctuation.
        @WithDefault("2000")
        int tokens();

        /// Deepest nesting of braces and brackets in a document's text.
        @WithDefault("60")
        int nesting();

        /// Deepest nesting of fields; introspection does not count.
        @WithDefault("20")
        int depth();

        /// Most fields of a document with its fragments expanded.
        @WithDefault("2000")
        int fields();

        /// Most fields at the root of an operation.
        @WithDefault("20")
        int rootFields();

        /// Most fields with an alias.
        @WithDefault("30")
        int aliases();

        /// Most directives in a document.
        @WithDefault("30")
        int directives();

        /// Highest cost of an operation: its objects, each list counted at its page size.
        @WithDefault("500000")
        long cost();

        /// Assumed entries of a list of objects for which the schema has no size.
        @WithDefault("5")
        int listSize();

        /// Most actual values of a response, regardless of the estimate. A value takes about half a kilobyte while it
        /// is fetched.
        @WithDefault("50000")
        int values();
    }

    interface Execution {

        /// Time limit of an operation; then it and its SQL statement are cancelled.
        @WithDefault("10s")
        Duration timeLimit();

        /// Most operations that run at a time; by default 8 per processor or one per 32 MiB of heap, whichever is less,
        /// at least 4 and at most 64.
        OptionalInt concurrent();

        /// Most operations that wait for a permit; by default four times `concurrent`, so the last one waits about four
        /// run times.
        OptionalInt waiting();

        /// How long an operation waits for a permit.
        @WithDefault("250ms")
        Duration waitingTimeLimit();

        /// Time limit of readiness for the warm-up, which runs the catalogue of documents and a thousand other requests once after startup.
        @WithDefault("20s")
        Duration warmUpTimeLimit();
    }

    interface Budget {

        /// Whether each client (address; for IPv6 its /64 network) has a cost budget.
        @WithDefault("false")
        boolean enabled();

        /// Cost that a client can spend at once.
        @WithDefault("1000000")
        long capacity();

        /// Cost regained per second.
        @WithDefault("20000")
        long perSecond();

        /// Most clients that are tracked.
        @WithDefault("10000")
        int clients();
    }
}
