package org.crampgraph.pages.kinds;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/// A page of the documentation as HTML.
final class Guide {

    private Guide() {}

    /// Without its first heading, which is the title of the page. Code is reached by the keyboard, because it may scroll.
    ///
    /// @param resource a file in Markdown
    static String html(String resource) {
        var document = Parser.builder().build().parse(text(resource));
        document.getFirstChild().unlink();
        return HtmlRenderer.builder().attributeProviderFactory(context -> Guide::focusable).build().render(document);
    }

    private static void focusable(Node node, String tag, Map<String, String> attributes) {
        if (tag.equals("pre")) {
            attributes.put("tabindex", "0");
        }
    }

    private static String text(String resource) {
        try (var in = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
