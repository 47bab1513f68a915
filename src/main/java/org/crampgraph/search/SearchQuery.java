package org.crampgraph.search;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.crampgraph.content.input.BadInputException;

/// A search query.
///
/// @param terms words, and phrases with a leading quotation mark, as written; never empty
public record SearchQuery(List<String> terms) {

    /// In characters. Enough for a whole question, and short enough to search fast.
    public static final int LONGEST = 200;

    /// Words of a question that say nothing about its subject, besides PostgreSQL's stop words.
    private static final Set<String> FILLERS =
            Set.of("help", "helps", "helped", "good", "best", "get", "getting", "rid");

    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cs}]");
    private static final Pattern TERM = Pattern.compile("(\"[^\"]*[^\\s\"][^\"]*)\"|[^\\s\"]+");

    /// Parses a query: words, and phrases in quotation marks. An unpaired quotation mark is ignored.
    ///
    /// @throws BadInputException if it is too long or contains nothing to search for
    public static SearchQuery of(String query) {
        var text = UNPRINTABLE.matcher(query).replaceAll(" ").strip();
        if (text.length() > LONGEST) {
            throw new BadInputException("\"query\" has %d characters; shorten it to at most %d."
                    .formatted(text.length(), LONGEST));
        }
        var terms = TERM.matcher(text).results().map(SearchQuery::term).toList();
        if (terms.isEmpty()) {
            throw new BadInputException("\"query\" is empty; give words to search for, e.g. \"night cramp\".");
        }
        var telling = terms.stream().filter(term -> !FILLERS.contains(term.toLowerCase(Locale.ROOT))).toList();
        return new SearchQuery(telling.isEmpty() ? terms : telling);
    }

    private static String term(MatchResult match) {
        return match.group(1) == null ? match.group() : match.group(1);
    }
}
