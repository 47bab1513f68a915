package org.crampgraph.intake;

import org.crampgraph.content.choices.Sex;
import org.crampgraph.content.input.BadInputException;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("ProfileInput")
@Description("The person whose intake is planned. The service does not store it.")
public record Profile(
        @NonNull @Description("Age in years, 0 to 120; completed years are enough, with a fraction for infants, e.g. 0.5 for six "
                + "months.") Double age,
        @Description("Sex; required from 14 years on, where allowances differ by sex.") Sex sex,
        @Description("True if the person is pregnant; false if omitted.") Boolean pregnant,
        @Description("True if the person breast-feeds; false if omitted.") Boolean breastfeeding,
        @Description("True if the kidneys are known to work poorly; false if omitted.") Boolean kidneyDisease) {

    public static final int OLDEST = 120;

    /// @throws BadInputException if the values are out of bounds or contradict one another
    void check() {
        if (!(age >= 0 && age <= OLDEST)) {
            throw new BadInputException(
                    "\"age\" is %s; it must be from 0 to %d years.".formatted(Rounding.text(age), OLDEST));
        }
        if (sex == Sex.MALE && expectsOrNurses()) {
            throw new BadInputException(
                    "The profile is of sex MALE and pregnant or breast-feeding; allowances for pregnancy and "
                            + "breast-feeding are for sex FEMALE. Correct \"sex\", or omit the other.");
        }
    }

    /// The unit of age bands: completed years, but fractions for infants.
    double completedYears() {
        return age < 1 ? age : Math.floor(age);
    }

    /// The sex, derived from the rest if it was not given.
    Sex effectiveSex() {
        return expectsOrNurses() ? Sex.FEMALE : sex;
    }

    boolean isPregnant() {
        return Boolean.TRUE.equals(pregnant);
    }

    boolean isBreastfeeding() {
        return Boolean.TRUE.equals(breastfeeding);
    }

    boolean hasKidneyDisease() {
        return Boolean.TRUE.equals(kidneyDisease);
    }

    boolean expectsOrNurses() {
        return isPregnant() || isBreastfeeding();
    }
}
