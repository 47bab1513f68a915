package org.crampgraph.pages.model;

import java.net.URI;
import java.util.Optional;

import io.vertx.core.http.HttpServerRequest;

/// Where a page is.
///
/// @param address of the service, without a slash at the end
/// @param path of the page, with a slash at the start
public record Place(String address, String path) {

    private static final String AUTHORITY = "[A-Za-z0-9.:\\[\\]-]{1,255}";

    /// @param configured the public address; otherwise that of the request
    public static Place of(HttpServerRequest request, Optional<URI> configured) {
        return new Place(configured.map(address -> address.toString().replaceFirst("/+$", ""))
                .orElseGet(() -> of(request)), request.path());
    }

    /// The way from the page to the root of the service, so that links work wherever a proxy puts it.
    public String root() {
        long depth = path.chars().filter(c -> c == '/').count();
        return depth <= 1 ? "." : "../".repeat((int) depth - 2) + "..";
    }

    public String url() {
        return address + path;
    }

    private static String of(HttpServerRequest request) {
        var authority = request.authority() == null ? "" : request.authority().toString();
        return authority.matches(AUTHORITY) ? request.scheme() + "://" + authority : "";
    }
}
