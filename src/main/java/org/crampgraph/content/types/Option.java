package org.crampgraph.content.types;

/// What is special about an attribute, beside its name, kind, getter and setter.
public interface Option {

    /// A pack must say it.
    Option REQUIRED = attribute -> attribute.required = true;
    /// A text of a few words.
    Option SHORT = attribute -> attribute.longest = Bounds.SHORT;
    /// Lists can be neither filtered nor ordered by it.
    Option UNFILTERED = attribute -> attribute.filter = null;
    /// Search does not look through it.
    Option UNSEARCHED = attribute -> attribute.searched = false;
    /// No fraction.
    Option WHOLE = attribute -> attribute.whole = true;
    /// It has no key of its own in packs: it follows from other facts, or the entry around it says it.
    Option NESTED = attribute -> attribute.nested = true;

    void apply(AttributeBuilder<?> attribute);

    static Option within(Range range) {
        return attribute -> attribute.range = range;
    }

    static Option like(TextForm form) {
        return attribute -> attribute.form = form;
    }

    /// What it is where a pack does not say it.
    static Option otherwise(Object value) {
        return attribute -> attribute.otherwise = value;
    }

    /// Where a pack writes it, if not under its name; a dot leads into a nested mapping.
    static Option key(String key) {
        return attribute -> attribute.key = key;
    }

    /// The attribute of the entity, if it is not its name.
    static Option path(String path) {
        return attribute -> attribute.path = path;
    }

    /// The column, if it is not the name in small letters.
    static Option column(String column) {
        return attribute -> attribute.column = column;
    }

    /// Its name in filters, if it is not its own.
    static Option filter(String name) {
        return attribute -> attribute.filter = name;
    }

    /// Its name in orders, if it is not that in filters.
    static Option orderedAs(String name) {
        return attribute -> attribute.order = name;
    }

    /// Edges show it.
    static Option shown(String description) {
        return attribute -> attribute.shown = description;
    }
}
