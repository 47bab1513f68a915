package org.crampgraph.graphiql;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.Json;
import jakarta.json.JsonObject;

import org.crampgraph.transport.registry.Catalogue;

/// The catalogue for the page: a list of documents with `name`, `title`, `description`, `variables` and `query`.
final class CatalogueJson {

    private CatalogueJson() {}

    static byte[] bytes() {
        var documents = Json.createArrayBuilder();
        Catalogue.entries().stream().map(CatalogueJson::document).forEach(documents::add);
        return documents.build().toString().getBytes(UTF_8);
    }

    private static JsonObject document(Catalogue.Entry entry) {
        return Json.createObjectBuilder().add("name", entry.name()).add("title", entry.title())
                .add("description", entry.description()).add("variables", entry.variables())
                .add("query", entry.query()).build();
    }
}
