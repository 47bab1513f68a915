package org.crampgraph.transport.document;

import jakarta.enterprise.context.ApplicationScoped;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.crampgraph.transport.GraphQlConfig;
import org.crampgraph.transport.response.ErrorCode;
import org.crampgraph.transport.response.RefusedException;

/// Checks every document once while it is used often enough, rejected ones included.
@ApplicationScoped
public class DocumentCache {

    /// Overhead of a text besides its tokens, in tokens.
    private static final int CHARACTERS_PER_TOKEN = 250;

    private final DocumentCheck check;
    private final Cache<String, Verdict> verdicts;

    DocumentCache(DocumentCheck check, GraphQlConfig config) {
        this.check = check;
        this.verdicts = Caffeine.newBuilder().maximumWeight(config.documents().cachedTokens())
                .weigher((String text, Verdict verdict) -> verdict.tokens() + text.length() / CHARACTERS_PER_TOKEN)
                .build();
    }

    /// @throws RefusedException with the faults of the document
    public CheckedDocument checked(String text) {
        return switch (verdicts.get(text, this::judge)) {
            case Sound sound -> sound.document();
            case Refused refused -> throw refused.refusal();
        };
    }

    private Verdict judge(String text) {
        try {
            return new Sound(check.check(text));
        } catch (RefusedException refusal) {
            if (refusal.code() == ErrorCode.TIME_LIMIT_EXCEEDED) {
                throw refusal; // the same document may be in time when less is under way
            }
            return new Refused(refusal);
        }
    }

    private sealed interface Verdict {
        int tokens();
    }

    private record Sound(CheckedDocument document) implements Verdict {
        @Override
        public int tokens() {
            return (int) document.tokens();
        }
    }

    private record Refused(RefusedException refusal) implements Verdict {
        @Override
        public int tokens() {
            return 2 * refusal.answer().errors().size();
        }
    }
}
