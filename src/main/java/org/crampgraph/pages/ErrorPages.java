package org.crampgraph.pages;

import java.util.List;
import java.util.Map;

import jakarta.inject.Singleton;

import org.crampgraph.pages.kinds.SearchPage;
import org.crampgraph.pages.model.Data;
import org.crampgraph.pages.model.Place;
import org.crampgraph.pages.model.View;
import org.crampgraph.pages.templates.Renderer;
import org.crampgraph.transport.Caller;
import org.crampgraph.transport.cache.KeptAnswer;
import org.crampgraph.transport.response.ErrorCode;
import org.crampgraph.transport.response.RefusedException;

/// Pages that say what went wrong, and how to go on.
@Singleton
class ErrorPages {

    private static final int SUGGESTIONS = 8;
    private static final int LONGEST = 100;

    private final Renderer renderer;
    private final Answers answers;

    ErrorPages(Renderer renderer, Answers answers) {
        this.renderer = renderer;
        this.answers = answers;
    }

    /// @param retryAfterSeconds 0 if it makes no sense to retry
    record Result(int status, long retryAfterSeconds, KeptAnswer page) {}

    Result page(RefusedException refusal, Place place) {
        var error = refusal.answer().errors().getFirst();
        var pause = error.extensions().get("retryAfterSeconds") instanceof Number seconds ? seconds.longValue() : 0;
        return new Result(error.code().status(), pause, page(heading(error.code()), error.message(), place, List.of()));
    }

    /// @param slug of the missing entry; its words are searched
    Result notFound(String slug, Place place, Caller caller) {
        var words = slug.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
        var found = suggestions(words.substring(0, Math.min(LONGEST, words.length())), caller);
        return new Result(404, 0, page("There is no such page",
                "Nothing here has the name “%s”.".formatted(slug), place, found));
    }

    private List<Map<String, Object>> suggestions(String words, Caller caller) {
        if (words.isBlank()) {
            return List.of();
        }
        try {
            var found = answers.ask(SearchPage.words(words, null, SUGGESTIONS), caller).data().object("search");
            return Data.objects(found, "edges");
        } catch (RefusedException refusal) { // the page is as useful without them
            return List.of();
        }
    }

    private KeptAnswer page(String heading, String message, Place place, List<Map<String, Object>> suggestions) {
        return renderer.render(new View("error", heading, message), place,
                Map.of("message", message, "suggestions", suggestions));
    }

    private static String heading(ErrorCode code) {
        return switch (code.status()) {
            case 429 -> "Too many requests";
            case 503 -> "The service is busy or its database is away";
            case 504 -> "That took too long";
            case 500 -> "The service failed";
            default -> "This address cannot be shown";
        };
    }
}
