package org.crampgraph.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Measures the time from the start of the program to its first answer, and its memory then: with Java's ahead-of-time
/// cache and without, as the image runs it in a container of 768 MB. The database runs already and has its content.
public final class Start {

    private static final byte[] REQUEST = Document.named("small").requests("/graphql").getFirst();
    private static final List<String> AS_IN_THE_IMAGE = List.of(Service.COLLECTOR, "-Xmx460m");
    private static final int ROUNDS = 5;
    private static final int ANSWER_TIME = 20_000;

    private final Database database = Database.start();

    private record First(double seconds, double megabytes) {}

    static void main() throws IOException, InterruptedException {
        if (!Files.exists(Service.AOT_CACHE)) {
            System.err.println("Package the program first, by ./mvnw package -DskipTests -Daot");
            System.exit(2);
        }
        new Start().run();
        System.exit(0); // the database stops with this process
    }

    private void run() throws IOException, InterruptedException {
        var plain = new ArrayList<First>();
        var cached = new ArrayList<First>();
        start(); // loads the content
        for (int i = 0; i < ROUNDS; i++) {
            plain.add(start());
            cached.add(start("-XX:AOTCache=" + Service.AOT_CACHE));
        }
        System.out.printf("%-12s %10s %8s%n", "", "seconds", "MiB");
        print("plain", plain);
        print("AOT cache", cached);
        System.out.printf("AOT cache against plain: %.2f of the time%n", seconds(cached) / seconds(plain));
    }

    private First start(String... options) throws IOException, InterruptedException {
        int port = freePort();
        long begin = System.nanoTime();
        var process = new ProcessBuilder(command(port, options)).redirectErrorStream(true)
                .redirectOutput(Path.of("target/bench/start.log").toFile()).start();
        while (!answers(port)) {
            if (!process.isAlive()) {
                throw new IllegalStateException(Files.readString(Path.of("target/bench/start.log")));
            }
            Thread.sleep(3);
        }
        var first = new First((System.nanoTime() - begin) / 1e9, residentMegabytes(process));
        process.destroy();
        process.waitFor();
        return first;
    }

    private List<String> command(int port, String... options) {
        List<String> command = new ArrayList<>(List.of(Service.java()));
        command.addAll(AS_IN_THE_IMAGE);
        command.addAll(List.of(options));
        database.settings("postgres").forEach((key, value) -> command.add("-D" + key + "=" + value));
        command.addAll(List.of("-Dquarkus.http.host=127.0.0.1", "-Dquarkus.http.port=" + port,
                "-Dquarkus.management.port=0", "-jar", Service.PROGRAM.resolve("quarkus-run.jar").toString()));
        return command;
    }

    private static boolean answers(int port) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(ANSWER_TIME);
            socket.getOutputStream().write(REQUEST);
            var status = new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
            return status.equals("HTTP/1.1 200");
        } catch (IOException notYet) {
            return false;
        }
    }

    private static double residentMegabytes(Process process) throws IOException {
        var status = Path.of("/proc", Long.toString(process.pid()), "status");
        if (!Files.exists(status)) {
            return Double.NaN; // available on Linux only
        }
        try (var lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmRSS")).findFirst()
                    .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024.0).orElse(Double.NaN);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void print(String name, List<First> starts) {
        System.out.printf("%-12s %10.2f %8.0f%n", name, seconds(starts),
                Round.median(starts, First::megabytes));
    }

    private static double seconds(List<First> starts) {
        return Round.median(starts, First::seconds);
    }
}
