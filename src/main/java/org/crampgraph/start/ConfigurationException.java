package org.crampgraph.start;

/// The configuration is invalid. The message says what is wrong and how to put it right.
public class ConfigurationException extends RuntimeException {

    ConfigurationException(String message) {
        super(message);
    }
}
