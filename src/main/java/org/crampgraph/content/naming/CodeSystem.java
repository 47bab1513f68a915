package org.crampgraph.content.naming;

import java.util.Arrays;
import java.util.Optional;

import org.eclipse.microprofile.graphql.Description;

/// The systems whose codes the content may use. Systems whose licences forbid that (ATC, SNOMED CT, LOINC) are left out.
@Description("Code systems. Versions and licences are in meta.codeSystems.")
public enum CodeSystem {
    @Description("ICD-10-CM, diseases, as used in the US.")
    ICD_10_CM("ICD-10-CM", "http://hl7.org/fhir/sid/icd-10-cm", "FY2022", "US government work"),
    @Description("ICD-11 for mortality and morbidity statistics.")
    ICD_11_MMS("ICD-11-MMS", "http://id.who.int/icd/release/11/mms", "09/2020", "CC BY-ND 3.0 IGO (WHO)"),
    @Description("Medical Subject Headings of the US National Library of Medicine.")
    MESH("MeSH", "http://id.nlm.nih.gov/mesh", "2015, some names of 2026-07", "CC0 copy; terms of the NLM apply"),
    @Description("Human Phenotype Ontology.")
    HPO("HPO", "http://human-phenotype-ontology.org", "2023-07-21 to 2026-08-14",
            "HPO licence, human-phenotype-ontology.org"),
    @Description("Monarch disease ontology.")
    MONDO("MONDO", "http://purl.obolibrary.org/obo/mondo.owl", "2026-08-04", "CC BY 4.0"),
    @Description("RxNorm, drug names of the US National Library of Medicine.")
    RXNORM("RxNorm", "http://www.nlm.nih.gov/research/umls/rxnorm", "about 2014", "Terms of the NLM apply"),
    @Description("Chemical Entities of Biological Interest.")
    CHEBI("ChEBI", "http://purl.obolibrary.org/obo/chebi.owl", "2020-12 and 2026-07",
            "CC0 mapping; terms of ChEBI apply"),
    @Description("Wikidata items.")
    WIKIDATA("Wikidata", "http://www.wikidata.org/entity/", "2021", "Terms of Wikidata apply"),
    @Description("FoodOn food ontology.")
    FOODON("FoodOn", "http://purl.obolibrary.org/obo/foodon.owl", "2025-02-18", "CC BY 4.0"),
    @Description("FoodData Central of the US Department of Agriculture.")
    FDC("FDC", "https://fdc.nal.usda.gov/", "SR Legacy", "CC0");

    private final String label;
    private final String uri;
    private final String version;
    private final String licence;

    CodeSystem(String label, String uri, String version, String licence) {
        this.label = label;
        this.uri = uri;
        this.version = version;
        this.licence = licence;
    }

    /// The system of that name or address, e.g. `ICD-10-CM`, `ICD_10_CM` or its FHIR address.
    public static Optional<CodeSystem> find(String name) {
        return Arrays.stream(values()).filter(system -> system.uri.equals(name) || system.label.equalsIgnoreCase(name)
                || system.name().equalsIgnoreCase(name)).findFirst();
    }

    public String uri() {
        return uri;
    }

    /// What a client should know of it.
    public CodeSystemInfo info() {
        return new CodeSystemInfo(this, label, uri, version, licence);
    }
}
