package org.crampgraph.pages.model;

/// A parameter of a page's URL is out of bounds; the message is a sentence for the user.
public final class BadParameterException extends RuntimeException {

    private final String name;

    public BadParameterException(String name, String message) {
        super(message, null, false, false);
        this.name = name;
    }

    /// Of the parameter.
    public String name() {
        return name;
    }
}
