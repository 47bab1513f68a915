package org.crampgraph.transport;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import io.vertx.core.http.HttpServerRequest;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/// Finds the network address of the client behind the proxies that the operator has configured
/// (`crampgraph.graphql.http.proxies`). With 0 proxies it is the address of the connection, unless `quarkus.http.proxy.*` says
/// otherwise.
@Singleton
public class ClientAddress {

    private static final Logger LOG = Logger.getLogger(ClientAddress.class);
    private static final String HEADER = "X-Forwarded-For";
    private static final String UNKNOWN = "unknown";
    /// An address with a port: `192.0.2.1:443`, `[2001:db8::1]:443`, or `[2001:db8::1]` alone.
    private static final Pattern WITH_PORT = Pattern.compile("([^:\\[\\]]+):\\d+|\\[([^\\]]+)](?::\\d+)?");

    private final int proxies;
    private final OwnClient own;

    ClientAddress(GraphQlConfig config, OwnClient own,
            @ConfigProperty(name = "quarkus.http.proxy.proxy-address-forwarding", defaultValue = "false") boolean first) {
        this.proxies = config.http().proxies();
        this.own = own;
        if (first && proxies == 0) {
            LOG.warn(
                    "With quarkus.http.proxy.proxy-address-forwarding clients can choose the address that their budget is "
                            + "kept for: set crampgraph.graphql.http.proxies to the number of proxies in front of the service.");
        }
    }

    /// The address without its port, or `unknown`; never null. The warm-up has an address of its own.
    public String of(HttpServerRequest request) {
        if (own.sent(request)) {
            return own.address();
        }
        var peer = request.remoteAddress();
        return of(proxies, request.headers().getAll(HEADER),
                peer == null || peer.hostAddress() == null ? UNKNOWN : peer.hostAddress());
    }

    /// Counts from the end of the header, where the nearest proxy has appended its client's address. If the header has
    /// fewer entries than there are proxies, the first one is taken.
    ///
    /// @param header its lines, each with one entry or more
    /// @param peer the address of the connection
    static String of(int proxies, List<String> header, String peer) {
        if (proxies == 0) {
            return peer;
        }
        var entries = header.stream().flatMap(line -> Stream.of(line.split(","))).map(String::strip)
                .filter(entry -> !entry.isEmpty()).toList();
        return entries.isEmpty() ? peer : withoutPort(entries.get(Math.max(0, entries.size() - proxies)));
    }

    private static String withoutPort(String entry) {
        var matcher = WITH_PORT.matcher(entry);
        if (!matcher.matches()) {
            return entry;
        }
        return matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
    }
}
