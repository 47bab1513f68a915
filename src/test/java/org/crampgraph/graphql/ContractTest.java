package org.crampgraph.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Map;
import java.util.TreeSet;

import graphql.schema.idl.SchemaParser;
import io.quarkus.test.junit.QuarkusTest;
import org.crampgraph.testsupport.Promises;
import org.crampgraph.testsupport.ServedSchema;
import org.junit.jupiter.api.Test;

/// The served schema keeps what `src/test/resources/contract.graphql` promises to clients.
@QuarkusTest
class ContractTest {

    /// The promises that are not kept, and why.
    private static final String RISK = "A risk has an edge of its own, whose evidence is never null.";
    private static final Map<String, String> DEVIATIONS = Map.of("Evidence.certainty: Certainty!",
            "Some links are not graded, and NONE would mean that a search found no evidence: such links have null.",
            "Cause.raisesRiskOf: CauseConnection", RISK, "Cause.raisesRiskOf: CauseConnection!", RISK,
            "Cause.riskRaisedBy: CauseConnection", RISK, "Cause.riskRaisedBy: CauseConnection!", RISK,
            "Medication.class: String", "A reserved word for generated clients; it is medicationClass.");

    @Test
    void keepsEveryPromiseExceptTheListedOnes() throws IOException {
        try (var file = ContractTest.class.getResourceAsStream("/contract.graphql")) {
            var broken = new TreeSet<>(Promises.of(new SchemaParser().parse(file)));
            broken.removeAll(Promises.of(ServedSchema.read().types()));
            assertEquals(DEVIATIONS.keySet(), broken);
        }
    }
}
