package org.crampgraph.transport.websocket;

import static org.crampgraph.transport.response.ErrorCode.ORIGIN_NOT_ALLOWED;

import java.util.concurrent.ExecutorService;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;

import io.quarkus.vertx.http.runtime.RouteConstants;
import io.quarkus.virtual.threads.VirtualThreads;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import org.crampgraph.transport.Caller;
import org.crampgraph.transport.Caller.Identity;
import org.crampgraph.transport.Caller.Way;
import org.crampgraph.transport.ClientAddress;
import org.crampgraph.transport.GraphQlConfig;
import org.crampgraph.transport.RequestIds;
import org.crampgraph.transport.admission.Admission;
import org.crampgraph.transport.admission.ConcurrencyLimiter;
import org.crampgraph.transport.gateway.Gateway;
import org.crampgraph.transport.http.AnswerMedia;
import org.crampgraph.transport.http.AnswerSender;
import org.crampgraph.transport.response.RefusedException;
import org.jboss.logging.Logger;

/// GraphQL over WebSocket at `/graphql`: opens a connection, or rejects it with a reason.
@ApplicationScoped
class WebSocketRoute {

    private static final CharSequence PROTOCOLS = HttpHeaders.createOptimized("Sec-WebSocket-Protocol");
    private static final Logger LOG = Logger.getLogger(WebSocketRoute.class);
    /// Before GraphQL over HTTP, which has the same path.
    private static final int ORDER = RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT - 2;

    private final Gateway gateway;
    private final ConcurrencyLimiter requests;
    private final Connections connections;
    private final Origins origins;
    private final ClientAddress clients;
    private final ExecutorService threads;
    private final WebSocketConfig config;
    private final GraphQlConfig limits;
    private final Event<SocketRequest> ends;

    WebSocketRoute(Gateway gateway, Admission admission, Connections connections, Origins origins,
            ClientAddress clients,
            @VirtualThreads ExecutorService threads, WebSocketConfig config, GraphQlConfig limits,
            Event<SocketRequest> ends) {
        this.gateway = gateway;
        this.requests = admission.requests();
        this.connections = connections;
        this.origins = origins;
        this.clients = clients;
        this.threads = threads;
        this.config = config;
        this.limits = limits;
        this.ends = ends;
    }

    void register(@Observes Router router) {
        if (config.enabled()) {
            router.get("/graphql").order(ORDER).handler(this::handle);
        }
    }

    private void handle(RoutingContext http) {
        if (!http.request().headers().contains(HttpHeaders.UPGRADE, HttpHeaders.WEBSOCKET, true)) {
            http.next();
            return;
        }
        try {
            if (!origins.allow(http.request())) {
                throw new RefusedException(ORIGIN_NOT_ALLOWED, "Pages of other sites may not open a WebSocket here.");
            }
            connections.admit(address(http));
        } catch (RefusedException refusal) {
            new AnswerSender(http, limits.http().writeTimeLimit()).refuse(refusal, AnswerMedia.GRAPHQL);
            return;
        }
        UpgradedRequest.forget(http.request().connection());
        joinLines(http.request().headers());
        http.request().toWebSocket().map(socket -> open(socket, address(http))).onFailure(failure -> {
            LOG.debug("A WebSocket could not be opened", failure); // the client got the reason
            connections.dismiss(address(http));
        });
    }

    /// @throws IllegalStateException if the client has closed it already
    private ServerWebSocket open(ServerWebSocket socket, String address) {
        var inbox = new Inbox(socket, Math.toIntExact(limits.http().maxBody().asLongValue()));
        var outbox = new Outbox(socket, limits.http().writeTimeLimit());
        var run = new OperationRun(gateway, outbox, operation -> caller(address, operation), ends::fire);
        var own = new OperationThreads(threads, Vertx.currentContext(), RequestIds.current());
        var operations = new Operations(run, own, requests, config);
        var conversation =
                new Conversation(socket, inbox, outbox, run, operations, config, limits.execution().timeLimit());
        connections.opened(inbox);
        threads.execute(() -> {
            try {
                conversation.hold();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } finally {
                connections.closed(inbox);
                connections.dismiss(address);
            }
        });
        return socket;
    }

    /// The server reads only the first line of a header, and a client may offer its protocols in several.
    private static void joinLines(MultiMap headers) {
        var lines = headers.getAll(PROTOCOLS);
        if (lines.size() > 1) {
            headers.set(PROTOCOLS, String.join(", ", lines));
        }
    }

    private static Caller caller(String address, Operation operation) {
        return new Caller(address, Way.READ_AND_WRITE, Identity.ANONYMOUS, AnswerMedia.GRAPHQL.contentType(),
                operation.gone());
    }

    private String address(RoutingContext http) {
        return clients.of(http.request());
    }
}
