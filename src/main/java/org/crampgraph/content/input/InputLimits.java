package org.crampgraph.content.input;

import java.util.List;

/// Limits that a part of the service sets for what clients send.
public interface InputLimits {

    /// In any order.
    List<InputLimit> list();
}
