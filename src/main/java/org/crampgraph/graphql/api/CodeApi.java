package org.crampgraph.graphql.api;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;

import jakarta.inject.Inject;

import org.crampgraph.content.input.BadInputException;
import org.crampgraph.content.input.Excerpt;
import org.crampgraph.content.model.Concept;
import org.crampgraph.content.model.ConceptEntity;
import org.crampgraph.content.naming.Code;
import org.crampgraph.content.naming.CodeSystem;
import org.crampgraph.content.query.ContentQueries;
import org.crampgraph.graphql.ListSize;
import org.crampgraph.graphql.Workers;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/// Finds concepts by codes of other systems.
@GraphQLApi
public class CodeApi {

    public static final int LONGEST = 100;

    @Inject
    ContentQueries queries;

    @Inject
    Workers workers;

    @ListSize(slicingArguments = {}, sizedFields = {})
    @Query
    @Description("The concepts with a code: exact matches first, then narrower, broader and related ones, by name. Empty if none has it.")
    public @NonNull CompletionStage<@NonNull List<@NonNull Concept>> conceptsByCode(
            @NonNull @Description("Name or address of the system, e.g. \"ICD-10-CM\" or \"http://hl7.org/fhir/sid/icd-10-cm\".") String system,
            @NonNull @Description("The code, e.g. \"G47.62\". Upper and lower case differ. At most 100 characters.") String code) {
        var known = CodeSystem.find(system).orElseThrow(() -> new BadInputException(
                "\"%s\" is no code system here; meta { codeSystems { name uri } } lists them."
                        .formatted(Excerpt.of(system, LONGEST))));
        if (code.isBlank() || code.length() > LONGEST || code.indexOf('\0') >= 0) {
            throw new BadInputException("\"code\" must have 1 to %d characters.".formatted(LONGEST));
        }
        return workers.run(() -> find(known, code.strip()));
    }

    private List<Concept> find(CodeSystem system, String code) {
        return queries.list(
                "from ConceptEntity n where " + ContentQueries.VERSION
                        + " and cast(sql('(cast(? as text) = any (?))', :token, n.coding.tokens) as boolean) = true",
                ConceptEntity.class,
                Map.of("token", Code.token(system, code))).stream().map(Concept.class::cast)
                .sorted(Comparator.comparing((Concept concept) -> match(concept, system, code))
                        .thenComparing(Concept::getName).thenComparing(Concept::getId))
                .toList();
    }

    private static int match(Concept concept, CodeSystem system, String code) {
        return concept.getCodes().stream().filter(one -> one.system() == system && one.code().equals(code))
                .mapToInt(one -> one.match().ordinal()).min().orElseThrow();
    }
}
