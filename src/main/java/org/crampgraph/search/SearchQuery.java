package org.crampgraph.search;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.crampgraph.content.query.BadInputException;

/// What somebody looks for.
///
/// @param terms words, and phrases with a quotation mark before them, as they were written; never empty
public record SearchQuery(List<String> terms) {

    /// In characters. Long enough for a question, short enough to be looked up in no time.
    public static final int LONGEST = 200;

    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cs}]");
    private static final Pattern TERM = Pattern.compile("(\"[^\"]*[^\\s\"][^\"]*)\"|[^\\s\"]+");

    /// Reads a query: words, and phrases in quotation marks. A quotation mark without its partner counts for nothing.
    ///
    /// @throws BadInputException if it is too long or has nothing to look for
    public static SearchQuery of(String query) {
        var text = UNPRINTABLE.matcher(query).replaceAll(" ").strip();
        if (text.length() > LONGEST) {
            throw new BadInputException("\"query\" has %d characters; shorten it to at most %d."
                    .formatted(text.length(), LONGEST));
        }
        var terms = TERM.matcher(text).results().map(SearchQuery::term).toList();
        if (terms.isEmpty()) {
            throw new BadInputException("\"query\" is empty; give it words to look for, e.g. \"night cramp\".");
        }
        return new SearchQuery(terms);
    }

    private static String term(MatchResult match) {
        return match.group(1) == null ? match.group() : match.group(1);
    }
}
