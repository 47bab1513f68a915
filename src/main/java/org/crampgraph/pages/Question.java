package org.crampgraph.pages;

import jakarta.json.JsonObject;

/// A request for a document of the catalogue.
record Question(String document, JsonObject variables) {}
