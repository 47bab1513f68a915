package org.crampgraph.content.tables;

import java.util.stream.Stream;

import org.crampgraph.content.links.GadgetSwap;
import org.crampgraph.content.model.Gadget;
import org.crampgraph.content.types.ContentType;
import org.crampgraph.content.types.LinkType;

public final class GadgetTable {

    static final ContentType<Gadget> TYPE = ConceptTable.of(Gadget.class, Gadget::new, "gadgets")
            .described("A gadget.").one("gadget", "calf-roller")
            .text("breathing", e -> e.breathing, (e, v) -> e.breathing = v)
            .all("gadgets", "All gadgets, by name.", "gadgets", ConceptTable.BY_NAME).build();

    static final LinkType<GadgetSwap> GADGET_SWAP = LinkTable.link(GadgetSwap.class, GadgetSwap::new, "replaces")
            .described("A gadget can replace another.")
            .from(Gadget.class, "gadget", (l, v) -> l.gadget = v)
            .to(Gadget.class, "instead", (l, v) -> l.instead = v)
            .forward("replaces", "Gadgets that it can replace, by name.", "A page of gadgets.", "A gadget.",
                    ConceptTable.BY_NAME)
            .backward("replacedBy", "Gadgets that can replace it, by name.", "A page of gadgets.", "A gadget.",
                    ConceptTable.BY_NAME)
            .build();

    private GadgetTable() {}

    public static ContentTypes types() {
        return new ContentTypes(Stream.concat(ContentTypes.BUILT_IN.entries().stream(), Stream.of(TYPE)).toList(),
                Stream.concat(ContentTypes.BUILT_IN.links().stream(), Stream.of(GADGET_SWAP)).toList());
    }
}
