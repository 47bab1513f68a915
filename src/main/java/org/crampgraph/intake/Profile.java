package org.crampgraph.intake;

import org.crampgraph.content.Sex;
import org.crampgraph.content.query.BadInputException;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/// The person whose intake is in question.
@Input("ProfileInput")
@Description("The person whose intake is in question. Nothing of it is kept.")
public record Profile(
        @NonNull @Description("Age in years, 0 to 120; completed years are enough, for infants with a fraction, e.g. 0.5 for six months.") Double age,
        @Description("Sex; needed from 14 years on, where allowances differ by it.") Sex sex,
        @Description("True if she is pregnant; false if left out.") Boolean pregnant,
        @Description("True if she breast-feeds; false if left out.") Boolean breastfeeding,
        @Description("True if the kidneys are known to work poorly; false if left out.") Boolean kidneyDisease) {

    private static final double OLDEST = 120;

    /// @throws BadInputException if nobody can be like that
    void check() {
        if (!(age >= 0 && age <= OLDEST)) {
            throw new BadInputException("\"age\" is %s; it must be from 0 to 120 years.".formatted(Figures.text(age)));
        }
        if (sex == Sex.MALE && expectsOrNurses()) {
            throw new BadInputException("The profile is of sex MALE and pregnant or breast-feeding; "
                    + "allowances for pregnancy and breast-feeding are for sex FEMALE. Correct \"sex\", or leave the other out.");
        }
    }

    /// What bands of age are written in: completed years, but for infants, whose bands have fractions.
    double completedYears() {
        return age < 1 ? age : Math.floor(age);
    }

    /// The sex, where it follows from the rest if it was not given.
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
