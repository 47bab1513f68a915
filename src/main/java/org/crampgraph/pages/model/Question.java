package org.crampgraph.pages.model;

import jakarta.json.JsonObject;

/// A request for a document of the catalogue.
public record Question(String document, JsonObject variables) {}
