package org.crampgraph.pack;

/// An export cannot be written. The message is for the editor.
public class ExportException extends RuntimeException {

    ExportException(String message) {
        super(message);
    }
}
