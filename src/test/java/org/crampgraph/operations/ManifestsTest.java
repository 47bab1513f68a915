package org.crampgraph.operations;

import static io.restassured.RestAssured.when;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.IntOrString;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.Probe;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import io.quarkus.runtime.configuration.DurationConverter;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The manifests are valid for Kubernetes, keep to its restricted profile, lose no request, and refer only to what the
/// program has.
@QuarkusTest
class ManifestsTest {

    private static final int CONNECTIONS_OF_POSTGRESQL = 100;
    /// Seconds in which WebSockets complete their operations and get the reason.
    private static final int FAREWELL = 12;

    private final List<HasMetadata> base = Manifests.of("base");
    private final Deployment deployment = one(Deployment.class);
    private final PodSpec replica = deployment.getSpec().getTemplate().getSpec();
    private final PodSpec migration = one(Job.class).getSpec().getTemplate().getSpec();
    private final Map<String, String> settings = one(ConfigMap.class).getData();

    ManifestsTest() throws IOException {}

    @ParameterizedTest
    @ValueSource(strings = { "base", "small", "large", "native", "components/monitoring", "components/backup",
            "components/ingress", "components/gateway" })
    void areAllInstalled(String folder) throws IOException {
        var there = Manifests.files(folder).map(file -> file.getFileName().toString()).collect(Collectors.toSet());
        String kustomization = Manifests.kustomization(folder).toString();
        assertEquals(Set.of(), there.stream().filter(file -> !file.equals("kustomization.yaml"))
                .filter(file -> !kustomization.contains(file)).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @ValueSource(strings = { "base", "small", "large", "components/ingress", "components/gateway" })
    void setOnlyVariablesThatTheProgramReads(String folder) throws IOException {
        var known = KnownVariables.read();
        var manifests = Manifests.of(folder);
        var variables = Manifests.of(manifests, ConfigMap.class).flatMap(map -> map.getData().keySet().stream());
        var secrets = Stream.of(replica, migration).flatMap(pod -> container(pod).getEnv().stream())
                .map(variable -> variable.getName());
        var unknown = Stream.concat(variables, secrets).filter(name -> !known.contains(name)).toList();
        assertEquals(List.of(), unknown);
    }

    @Test
    void keepToTheRestrictedProfile() {
        for (PodSpec pod : List.of(replica, migration)) {
            var security = pod.getSecurityContext();
            assertTrue(security.getRunAsNonRoot() && security.getRunAsUser() > 0);
            assertEquals("RuntimeDefault", security.getSeccompProfile().getType());
            assertEquals(false, pod.getAutomountServiceAccountToken());
            var container = container(pod).getSecurityContext();
            assertEquals(false, container.getAllowPrivilegeEscalation());
            assertEquals(true, container.getReadOnlyRootFilesystem());
            assertEquals(List.of("ALL"), container.getCapabilities().getDrop());
            assertEquals(List.of("/tmp"),
                    container(pod).getVolumeMounts().stream().map(m -> m.getMountPath()).toList());
        }
    }

    /// A replica has the memory that it is promised: memory without a guarantee may end it at any time.
    @Test
    void promiseTheMemoryThatTheyMayTake() {
        for (PodSpec pod : List.of(replica, migration)) {
            var resources = container(pod).getResources();
            assertEquals(resources.getLimits().get("memory"), resources.getRequests().get("memory"));
            assertTrue(resources.getRequests().containsKey("cpu"));
        }
    }

    @Test
    void probePathsOfTheManagementPort() throws IOException {
        var container = container(replica);
        for (Probe probe : List.of(container.getStartupProbe(), container.getLivenessProbe(),
                container.getReadinessProbe())) {
            assertEquals(new IntOrString("management"), probe.getHttpGet().getPort());
            when().get(probe.getHttpGet().getPath()).then().statusCode(200);
        }
        var known = KnownVariables.read().defaults();
        assertEquals(Map.of("http", known.get("QUARKUS_HTTP_PORT"), "management", known.get("QUARKUS_MANAGEMENT_PORT")),
                container.getPorts().stream().collect(Collectors.toMap(port -> port.getName(),
                        port -> port.getContainerPort().toString())));
    }

    @Test
    void scrapeTheServedPath() {
        var annotations = deployment.getSpec().getTemplate().getMetadata().getAnnotations();
        assertEquals("9000", annotations.get("prometheus.io/port"));
        when().get(annotations.get("prometheus.io/path")).then().statusCode(200);
    }

    @Test
    void loseNoRequest() {
        var update = deployment.getSpec().getStrategy().getRollingUpdate();
        assertEquals(new IntOrString(0), update.getMaxUnavailable());
        assertTrue(seconds("QUARKUS_SHUTDOWN_DELAY") + seconds("QUARKUS_SHUTDOWN_TIMEOUT") + FAREWELL <= replica
                .getTerminationGracePeriodSeconds());
        var probe = container(replica).getReadinessProbe();
        assertTrue(probe.getPeriodSeconds() * probe.getFailureThreshold() < seconds("QUARKUS_SHUTDOWN_DELAY"));
    }

    @Test
    void leaveSchemaAndContentToTheMigration() {
        assertEquals("false", settings.get("QUARKUS_FLYWAY_MIGRATE_AT_START"));
        assertEquals("false", settings.get("CRAMPGRAPH_CONTENT_LOAD_AT_START"));
        assertEquals(List.of("migrate"), container(migration).getArgs());
    }

    /// A replica uses one connection more than its pool, to listen; an update starts one more replica.
    @Test
    void stayBelowTheConnectionsOfPostgresql() {
        int replicas = one(HorizontalPodAutoscaler.class).getSpec().getMaxReplicas() + 1;
        int each = Integer.parseInt(settings.get("QUARKUS_DATASOURCE_JDBC_MAX_SIZE")) + 1;
        assertTrue(replicas * each < CONNECTIONS_OF_POSTGRESQL, replicas + " times " + each);
    }

    @Test
    void findEachOther() {
        var labels = deployment.getSpec().getTemplate().getMetadata().getLabels();
        assertEquals(labels, deployment.getSpec().getSelector().getMatchLabels());
        assertEquals(labels, one(Service.class).getSpec().getSelector());
        assertEquals(labels, one(PodDisruptionBudget.class).getSpec().getSelector().getMatchLabels());
        assertEquals(deployment.getMetadata().getName(),
                one(HorizontalPodAutoscaler.class).getSpec().getScaleTargetRef().getName());
        replica.getTopologySpreadConstraints().forEach(
                constraint -> assertEquals(labels, constraint.getLabelSelector().getMatchLabels()));
        assertEquals(2, replica.getTopologySpreadConstraints().size());
    }

    private long seconds(String variable) {
        return DurationConverter.parseDuration(settings.get(variable)).toSeconds();
    }

    private static Container container(PodSpec pod) {
        assertEquals(1, pod.getContainers().size());
        return pod.getContainers().getFirst();
    }

    private <T> T one(Class<T> kind) {
        var found = Manifests.of(base, kind).toList();
        assertEquals(1, found.size(), kind.getSimpleName());
        return found.getFirst();
    }
}
