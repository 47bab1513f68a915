package org.crampgraph.pages.kinds;

import java.util.Map;

import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.crampgraph.transport.Resource;

/// A page of the documentation as HTML.
final class Guide {

    private Guide() {}

    /// Without its first heading, which is the title of the page. Code is reached by the keyboard, because it may scroll.
    ///
    /// @param resource a file in Markdown
    static String html(String resource) {
        var document = Parser.builder().build().parse(Resource.text(resource));
        document.getFirstChild().unlink();
        return HtmlRenderer.builder().attributeProviderFactory(context -> Guide::focusable).build().render(document);
    }

    private static void focusable(Node node, String tag, Map<String, String> attributes) {
        if (tag.equals("pre")) {
            attributes.put("tabindex", "0");
        }
    }
}
