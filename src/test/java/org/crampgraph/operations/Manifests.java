package org.crampgraph.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.BeanDeserializerBuilder;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaim;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.batch.v1.CronJob;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import io.fabric8.kubernetes.api.model.gatewayapi.v1.Gateway;
import io.fabric8.kubernetes.api.model.gatewayapi.v1.HTTPRoute;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import io.fabric8.openshift.api.model.monitoring.v1.PrometheusRule;
import io.fabric8.openshift.api.model.monitoring.v1.ServiceMonitor;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/// The manifests, parsed strictly: unknown fields, a version that does not match its kind and repeated keys are errors.
final class Manifests {

    static final Path ROOT = Path.of("src/main/kubernetes");

    private static final Map<String, Class<? extends HasMetadata>> KINDS = Stream.of(ConfigMap.class, Service.class,
            ServiceAccount.class, Deployment.class, HorizontalPodAutoscaler.class, Job.class, NetworkPolicy.class,
            PodDisruptionBudget.class, CronJob.class, PersistentVolumeClaim.class, Ingress.class, Gateway.class,
            HTTPRoute.class, ServiceMonitor.class, PrometheusRule.class)
            .collect(Collectors.toMap(kind -> HasMetadata.getApiVersion(kind) + " " + HasMetadata.getKind(kind),
                    Function.identity()));
    private static final ObjectMapper STRICT = new ObjectMapper()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .registerModule(new SimpleModule().setDeserializerModifier(new KnownFieldsOnly()));

    private Manifests() {}

    /// Those of one folder: the base, or the patches of an installation.
    static List<HasMetadata> of(String folder) throws IOException {
        return files(folder).filter(file -> !file.endsWith("kustomization.yaml")).flatMap(Manifests::read).toList();
    }

    /// The kustomization of a folder.
    static Map<String, Object> kustomization(String folder) {
        return documents(ROOT.resolve(folder).resolve("kustomization.yaml")).findFirst().orElseThrow();
    }

    static Stream<Path> files(String folder) throws IOException {
        try (var files = Files.list(ROOT.resolve(folder))) {
            return files.toList().stream();
        }
    }

    static <T> Stream<T> of(List<HasMetadata> manifests, Class<T> kind) {
        return manifests.stream().filter(kind::isInstance).map(kind::cast);
    }

    /// The objects of one file.
    static Stream<HasMetadata> read(Path file) {
        return documents(file).filter(Objects::nonNull).map(document -> {
            String kind = document.get("apiVersion") + " " + document.get("kind");
            if (!KINDS.containsKey(kind)) {
                throw new AssertionError(file + ": what is a " + kind + "?");
            }
            return STRICT.convertValue(document, KINDS.get(kind));
        });
    }

    private static Stream<Map<String, Object>> documents(Path file) {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        try {
            Iterable<Object> documents = new Yaml(new SafeConstructor(options)).loadAll(Files.readString(file));
            return StreamSupport.stream(documents.spliterator(), false).map(Manifests::fields).toList().stream();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> fields(Object document) {
        return (Map<String, Object>) document;
    }

    /// The model keeps unknown fields in order to send them back; here there are none.
    private static final class KnownFieldsOnly extends BeanDeserializerModifier {
        @Override
        public BeanDeserializerBuilder updateBuilder(DeserializationConfig config, BeanDescription description,
                BeanDeserializerBuilder builder) {
            builder.setAnySetter(null);
            return builder;
        }
    }
}
