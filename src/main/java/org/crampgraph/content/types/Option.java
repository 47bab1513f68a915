package org.crampgraph.content.types;

/// An option of an attribute, besides its name, kind, getter and setter.
public interface Option {

    /// Required in a pack.
    Option REQUIRED = attribute -> attribute.required = true;
    /// Required in the database, too, which can then sort by its index.
    Option NOT_NULL = attribute -> attribute.notNull = true;
    /// A text of a few words.
    Option SHORT = attribute -> attribute.longest = Bounds.SHORT;
    /// Lists can be neither filtered nor sorted by it.
    Option UNFILTERED = attribute -> attribute.filter = null;
    /// Search does not use it.
    Option UNSEARCHED = attribute -> attribute.searched = false;
    /// Whole numbers only.
    Option WHOLE = attribute -> attribute.whole = true;
    /// It has no key of its own in packs: it is derived, or the surrounding entry states it.
    Option NESTED = attribute -> attribute.nested = true;

    void apply(AttributeBuilder<?> attribute);

    static Option within(Range range) {
        return attribute -> attribute.range = range;
    }

    static Option like(TextForm form) {
        return attribute -> attribute.form = form;
    }

    /// The default if a pack does not state it.
    static Option otherwise(Object value) {
        return attribute -> attribute.otherwise = value;
    }

    /// Its key in a pack, if it differs from its name; a dot leads into a nested mapping.
    static Option key(String key) {
        return attribute -> attribute.key = key;
    }

    /// The attribute of the entity, if it differs from its name.
    static Option path(String path) {
        return attribute -> attribute.path = path;
    }

    /// The column, if it differs from the name in lower case.
    static Option column(String column) {
        return attribute -> attribute.column = column;
    }

    /// Its name in filters, if it differs.
    static Option filter(String name) {
        return attribute -> attribute.filter = name;
    }

    /// Its name in orders, if it differs from that in filters.
    static Option orderedAs(String name) {
        return attribute -> attribute.order = name;
    }

    /// Edges show it.
    static Option shown(String description) {
        return attribute -> attribute.shown = description;
    }
}
