package org.crampgraph.operations;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The output of `kubectl kustomize` and `helm template` is valid for Kubernetes and identical.
/// `src/test/kubernetes/check.sh` renders both and runs this.
@EnabledIfSystemProperty(named = RenderedManifestsTest.FOLDER, matches = ".+")
class RenderedManifestsTest {

    static final String FOLDER = "rendered.manifests";
    /// Only the chart has these: a Job for each version, and new replicas for new settings.
    private static final String VERSION = "-\\d+-\\d+-\\d+(-native)?$";
    private static final String CHECKSUM = "checksum/settings";

    @ParameterizedTest
    @ValueSource(strings = { "small", "large", "native", "full" })
    void areTheSame(String installation) {
        var kustomize = read("kustomize", installation);
        assertFalse(kustomize.isEmpty());
        assertEquals(kustomize, read("helm", installation));
    }

    private static Map<String, HasMetadata> read(String tool, String installation) {
        var file = Path.of(System.getProperty(FOLDER), tool + "-" + installation + ".yaml");
        return Manifests.read(file).map(RenderedManifestsTest::comparable).collect(
                toMap(object -> object.getKind() + " " + object.getMetadata().getName(), object -> object,
                        (one, other) -> {
                            throw new AssertionError("twice: " + one);
                        }, TreeMap::new));
    }

    private static HasMetadata comparable(HasMetadata object) {
        switch (object) {
            case Job job -> job.getMetadata().setName(job.getMetadata().getName().replaceFirst(VERSION, ""));
            case Deployment deployment ->
                deployment.getSpec().getTemplate().getMetadata().getAnnotations().remove(CHECKSUM);
            default -> {
            }
        }
        return object;
    }
}
