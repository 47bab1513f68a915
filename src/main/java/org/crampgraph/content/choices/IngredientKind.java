package org.crampgraph.content.choices;

import org.eclipse.microprofile.graphql.Description;

@Description("Types of substance.")
public enum IngredientKind {
    @Description("A mineral.")
    MINERAL,
    @Description("A vitamin.")
    VITAMIN,
    @Description("A herb or a part of one.")
    HERB,
    @Description("A flavonoid.")
    FLAVONOID,
    @Description("An alkaloid.")
    ALKALOID,
    @Description("An amino acid, or a compound of amino acids such as creatine.")
    AMINO_ACID
}
