package org.crampgraph.operations;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.IntOrString;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// docs/operations.md matches the manifests.
class OperationsPageTest {

    private static final int CONNECTIONS_OF_THE_MIGRATION = 2;
    private static final String COMPONENT = "app.kubernetes.io/component";
    private static final Pattern OBJECT = Pattern.compile("\\b(?:--from=)?(job|cronjob|deployment)/([a-z-]+)");

    private final List<HasMetadata> base = Manifests.of("base");
    private final String page = Files.readString(Path.of("docs/operations.md"));

    OperationsPageTest() throws IOException {}

    @ParameterizedTest
    @ValueSource(strings = { "base", "small", "large" })
    void countsTheConnections(String installation) throws IOException {
        var patched = new ArrayList<>(Manifests.of(installation));
        patched.addAll(base);
        int replicas = first(patched, HorizontalPodAutoscaler.class, scaler -> scaler.getSpec().getMaxReplicas());
        int pool = Integer.parseInt(first(patched, ConfigMap.class,
                map -> map.getData().get("QUARKUS_DATASOURCE_JDBC_MAX_SIZE")));
        var surge =
                first(patched, Deployment.class, deployment -> Optional.ofNullable(deployment.getSpec().getStrategy())
                        .map(strategy -> strategy.getRollingUpdate().getMaxSurge()).orElse(null));
        String sum = "(%d + %d) × (%d + 1) + %d = %d".formatted(replicas, number(surge, replicas), pool,
                CONNECTIONS_OF_THE_MIGRATION,
                (replicas + number(surge, replicas)) * (pool + 1) + CONNECTIONS_OF_THE_MIGRATION);
        assertTrue(page.contains(sum), sum);
    }

    /// kubectl's own limit of `wait` is 30 seconds, less than an image takes to arrive.
    @Test
    void waitsAsLongAsTheMigrationMayTake() {
        var waits =
                page.lines().filter(line -> line.contains("kubectl wait") || line.contains("kubectl rollout status"))
                        .toList();
        assertTrue(waits.size() > 4);
        waits.forEach(line -> assertTrue(line.contains("--timeout=15m"), line));
        assertEquals(Duration.ofMinutes(15).toSeconds(), job().getSpec().getActiveDeadlineSeconds());
    }

    /// `-l 'app.kubernetes.io/component in (migration, settings)'` must select everything that the Job refers to.
    @Test
    void appliesWhatTheMigrationNeeds() {
        assertTrue(page.contains("-l '" + COMPONENT + " in (migration, settings)'"));
        var needed = base.stream().filter(object -> object instanceof ConfigMap || object instanceof ServiceAccount)
                .map(object -> object.getMetadata().getLabels().get(COMPONENT)).collect(toSet());
        assertEquals(Set.of("settings"), needed);
        assertEquals("migration", job().getMetadata().getLabels().get(COMPONENT));
    }

    /// A tool that compares the cluster with git would restart a Job that deletes itself.
    @Test
    void keepsTheFinishedMigration() {
        assertNull(job().getSpec().getTtlSecondsAfterFinished());
    }

    @Test
    void namesObjectsThatExist() throws IOException {
        var there = new ArrayList<>(base);
        there.addAll(Manifests.of("components/backup"));
        var names = there.stream().map(object -> object.getKind().toLowerCase() + "/" + object.getMetadata().getName())
                .collect(toSet());
        names.add("job/restore-now"); // made by the command before
        var named = OBJECT.matcher(page).results().map(match -> match.group(1) + "/" + match.group(2)).collect(toSet());
        assertTrue(named.size() > 3);
        named.removeAll(names);
        assertEquals(Set.of(), named);
    }

    private static int number(IntOrString surge, int replicas) {
        return surge.getIntVal() != null ? surge.getIntVal()
                : (int) Math.ceil(replicas * Integer.parseInt(surge.getStrVal().replace("%", "")) / 100.0);
    }

    private Job job() {
        return Manifests.of(base, Job.class).findFirst().orElseThrow();
    }

    /// The value that a patch gives, or else the base.
    private static <T, V> V first(List<HasMetadata> manifests, Class<T> kind, Function<T, V> value) {
        return Manifests.of(manifests, kind).map(value).filter(found -> found != null).findFirst().orElseThrow();
    }
}
