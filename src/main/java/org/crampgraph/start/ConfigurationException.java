package org.crampgraph.start;

/// The configuration is not as it must be. The message is for the operator: what is wrong and how to put it right.
public class ConfigurationException extends RuntimeException {

    ConfigurationException(String message) {
        super(message);
    }
}
