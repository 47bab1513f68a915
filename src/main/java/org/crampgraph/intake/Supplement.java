package org.crampgraph.intake;

import java.util.List;

import org.crampgraph.content.input.BadInputException;
import org.crampgraph.content.input.SlugList;
import org.crampgraph.content.model.ReferenceIntake;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

@Input("SupplementInput")
@Description("A magnesium supplement as taken in a day: give \"elementalMg\" if the label states elemental "
        + "magnesium, otherwise \"salt\" and \"compoundMg\".")
public record Supplement(
        @Description("Slug or global id of the salt, e.g. \"magnesium-oxide\"; or one of its forms by that of its elemental "
                + "fraction in referenceIntakes, e.g. \"fraction-citrate-tri\".") String salt,
        @Description("Weight of the whole salt in milligrams: more than 0, up to 100000.") Double compoundMg,
        @Description("Elemental magnesium in milligrams: more than 0, up to 10000. Without \"salt\" and \"compoundMg\".") Double elementalMg) {

    public static final int MOST_COMPOUND = 100_000;
    public static final int MOST_ELEMENTAL = 10_000;

    public Supplement {
        salt = SlugList.plain(salt, "REMEDY", "REFERENCE_INTAKE");
    }

    /// @throws BadInputException if the amount is missing, given twice or out of bounds
    void check() {
        if (elementalMg != null && salt == null && compoundMg == null) {
            Amounts.check("elementalMg", "supplements", elementalMg, MOST_ELEMENTAL);
        } else if (elementalMg == null && salt != null && compoundMg != null) {
            SlugList.check("supplements", salt);
            Amounts.check("compoundMg", salt, compoundMg, MOST_COMPOUND);
        } else {
            throw new BadInputException("A supplement needs either \"elementalMg\" alone, "
                    + "or \"salt\" together with \"compoundMg\".");
        }
    }

    /// @param fractions the known shares of magnesium in the salt, highest first; not empty if there is a salt
    TakenSupplement with(List<ReferenceIntake> fractions) {
        if (salt == null) {
            return new TakenSupplement(null, null, null, Rounding.tenth(elementalMg).doubleValue(), List.of());
        }
        var highest = fractions.getFirst();
        return new TakenSupplement(salt, compoundMg, highest,
                Rounding.percent(compoundMg, highest.value).doubleValue(), fractions.subList(1, fractions.size()));
    }
}
