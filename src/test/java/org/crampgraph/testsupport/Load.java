package org.crampgraph.testsupport;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import org.apache.http.client.config.RequestConfig;
import org.apache.http.client.methods.HttpPost;
import org.apache.http.entity.ContentType;
import org.apache.http.entity.StringEntity;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.util.EntityUtils;

/// Clients that send the same request repeatedly without a pause until they are stopped.
///
/// Not with the JDK's client: about once in 60,000 requests it closes a connection and sends the next request on it,
/// which looks as if the service had lost it.
public final class Load implements AutoCloseable {

    private static final int CLIENTS = 8;
    private static final int PATIENCE_MILLIS = 180_000;
    private static final String QUESTION =
            "{\"query\":\"{ cramps(first: 3) { nodes { name causes { totalCount } } } }\"}";

    private final CloseableHttpClient http = HttpClients.custom().setMaxConnPerRoute(CLIENTS).disableAutomaticRetries()
            .setDefaultRequestConfig(RequestConfig.custom().setSocketTimeout(PATIENCE_MILLIS).build()).build();
    private final ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor();
    private final Queue<String> lost = new ConcurrentLinkedQueue<>();
    private final String address;
    private CountDownLatch awaited = new CountDownLatch(0);
    private volatile boolean stopped;

    private Load(String address) {
        this.address = address;
    }

    public static Load on(PackagedProgram program) {
        var load = new Load(program.address() + "/graphql");
        for (int i = 0; i < CLIENTS; i++) {
            load.clients.submit(load::askOnAndOn);
        }
        return load;
    }

    private void askOnAndOn() {
        while (!stopped) {
            ask();
        }
    }

    private void ask() {
        var request = new HttpPost(address);
        request.setEntity(new StringEntity(QUESTION, ContentType.APPLICATION_JSON));
        try (var answer = http.execute(request)) {
            var body = EntityUtils.toString(answer.getEntity());
            if (answer.getStatusLine().getStatusCode() != 200) {
                lost.add(answer.getStatusLine() + " " + body);
            }
        } catch (IOException e) {
            lost.add(Instant.now() + " " + e);
        }
        awaited.countDown();
    }

    /// Returns after that many further answers.
    public void awaitAnswers(int count) throws InterruptedException {
        awaited = new CountDownLatch(count);
        awaited.await(1, TimeUnit.MINUTES);
    }

    /// Returns after the last answer.
    public void stop() throws InterruptedException {
        stopped = true;
        clients.shutdown();
        clients.awaitTermination(1, TimeUnit.MINUTES);
    }

    public void assertAllAnswered() {
        assertEquals(List.of(), List.copyOf(lost));
    }

    @Override
    public void close() throws InterruptedException, IOException {
        stop();
        http.close();
    }
}
