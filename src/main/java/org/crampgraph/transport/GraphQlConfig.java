package org.crampgraph.transport;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

import jakarta.validation.constraints.Min;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// How `/graphql` behaves. Every bound holds per request unless it says otherwise.
@ConfigMapping(prefix = "crampgraph.graphql")
public interface GraphQlConfig {

    /// Whether clients can read the schema, by introspection and at `/graphql/schema.graphql`.
    @WithDefault("true")
    boolean introspection();

    /// Whether SmallRye's own endpoint answers at `/internal/graphql`. Only for comparing speeds: none of the bounds here hold there.
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

        /// How long a client may take to send the first line and the headers of a request.
        @WithDefault("10s")
        Duration headTimeLimit();

        /// How long a client may take to send its body.
        @WithDefault("5s")
        Duration bodyTimeLimit();

        /// How long a client may take to accept one piece (32 KiB) of an answer.
        @WithDefault("10s")
        Duration writeTimeLimit();

        /// Number of proxies between clients and the service, each of which appends its client's address to
        /// `X-Forwarded-For`. The client is the entry of the outermost proxy; 0 ignores the header, because any client
        /// can send one.
        @WithDefault("0")
        @Min(0)
        int proxies();

        /// How many requests may be under way, from the first byte of the body to the last of the answer; operations over
        /// WebSocket count too.
        @WithDefault("500")
        int maxRequests();
    }

    interface Documents {

        /// What is done with trusted documents.
        @WithDefault("prefer")
        TrustedMode trusted();

        /// A folder of trusted documents (`*.graphql`, `*.gql`) and manifests of them (`*.json`) beside those built in, read at start.
        Optional<Path> folder();

        /// Whether clients may register documents by their hash (automatic persisted queries).
        @WithDefault("true")
        boolean automatic();

        /// The characters of all registered documents together; the least used go first.
        @WithDefault("1000000")
        int automaticCharacters();

        /// The tokens of all checked documents kept ready together; the least used go first. A token takes about half a kilobyte.
        @WithDefault("40000")
        int cachedTokens();
    }

    enum TrustedMode {
        /// There are none: every request carries its own text.
        OFF,
        /// A request names one, or carries its own text.
        PREFER,
        /// Nothing but trusted documents runs. Those built in are what the README and GraphiQL's page show, and what that
        /// page asks for the schema, so it still opens; whether the schema can be read is for `introspection` to say.
        ONLY
    }

    interface Bounds {

        /// The characters of the variables as JSON.
        @WithDefault("50000")
        int variables();

        /// The tokens of a document: names, values and punctuation.
        @WithDefault("2000")
        int tokens();

        /// How deep braces and brackets may be nested in a document's text.
        @WithDefault("60")
        int nesting();

        /// How deep fields may be nested; introspection does not count.
        @WithDefault("20")
        int depth();

        /// The fields of a document once its fragments are spread.
        @WithDefault("2000")
        int fields();

        /// The fields at the root of an operation.
        @WithDefault("20")
        int rootFields();

        /// The fields that are given another name.
        @WithDefault("30")
        int aliases();

        /// The directives in a document.
        @WithDefault("30")
        int directives();

        /// The cost of an operation: its objects, each list counted at its page size.
        @WithDefault("500000")
        long cost();

        /// The entries that a list of objects is taken to have where the schema does not say.
        @WithDefault("5")
        int listSize();

        /// The values that an answer can really hold, whatever was estimated. A value takes about half a kilobyte while it is fetched.
        @WithDefault("50000")
        int values();
    }

    interface Execution {

        /// How long an operation may run before it and its SQL statement are cancelled.
        @WithDefault("10s")
        Duration timeLimit();

        /// How many operations may run at a time; by default 8 for every processor and one for every 32 MiB of heap, whichever is
        /// less, at least 4 and at most 64.
        OptionalInt concurrent();

        /// How many more may wait for their turn; by default four for each that may run, who wait four times as long as one takes
        /// to run.
        OptionalInt waiting();

        /// How long they may wait.
        @WithDefault("250ms")
        Duration waitingTimeLimit();

        /// How long readiness waits at most for the warm-up, which runs the built-in documents once after startup.
        @WithDefault("20s")
        Duration warmUpTimeLimit();
    }

    interface Budget {

        /// Whether each client (address; for IPv6 its /64 network) has a budget of cost.
        @WithDefault("false")
        boolean enabled();

        /// The cost that a client can spend at once.
        @WithDefault("1000000")
        long capacity();

        /// The cost that comes back each second.
        @WithDefault("20000")
        long perSecond();

        /// How many clients are remembered.
        @WithDefault("10000")
        int clients();
    }
}
