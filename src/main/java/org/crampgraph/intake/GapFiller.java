package org.crampgraph.intake;

import static java.math.BigInteger.ONE;
import static java.math.BigInteger.ZERO;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.crampgraph.content.Food;

/// Finds the servings that close a gap, by dynamic programming over the foods, so that the result is the best there is and
/// always the same. Each serving is of another food group; only if that does not do, there may be two of a group and of a
/// food. Best is, in this order: the fewest servings; of these, from the most food groups; of these, the least beyond the
/// gap; of these, the most of the foods that come first by group and slug.
///
/// What can be reached is a set of sums in whole milligrams, kept as the bits of one number: a serving of 78 mg shifts the
/// set by 78 places.
final class GapFiller {

    static final int MOST_IN_ALL = 8;
    static final int MOST_OF_A_GROUP = 2;

    private static final Comparator<Food> BY_GROUP_THEN_SLUG =
            Comparator.<Food, Enum<?>>comparing(food -> food.group, Comparator.comparingInt(Enum::ordinal))
                    .thenComparing(food -> food.slug);

    private final List<Food> foods;
    private final int gap;
    private final int mostOfAGroup;
    private final BigInteger mask;
    private final Map<State, BigInteger> known = new HashMap<>();

    /// What is left to do: the foods from number `food` on have to give exactly so many servings from so many groups that
    /// are not in the plan yet; of the group of the next food, `taken` servings are.
    private record State(int food, int taken, int servings, int groups) {}

    private GapFiller(Collection<Food> foods, double gap, int mostOfAGroup) {
        this.foods = foods.stream().filter(food -> magnesium(food) > 0).sorted(BY_GROUP_THEN_SLUG).toList();
        this.gap = (int) Math.ceil(gap);
        this.mostOfAGroup = mostOfAGroup;
        int richest = this.foods.stream().mapToInt(GapFiller::magnesium).max().orElse(0);
        // A plan of the fewest servings never goes beyond the gap by more than one of them.
        this.mask = ONE.shiftLeft(this.gap + richest + 1).subtract(ONE);
    }

    /// The best plan, by food group and slug; if the gap cannot be closed within the bounds, the one that comes closest.
    ///
    /// @param gap milligrams, 0 or more
    static List<ServingSuggestion> plan(Collection<Food> foods, double gap) {
        var varied = new GapFiller(foods, gap, 1);
        var doubled = new GapFiller(foods, gap, MOST_OF_A_GROUP);
        return varied.reaching(varied.gap).or(() -> doubled.reaching(doubled.gap))
                .or(() -> doubled.reaching(doubled.most())).orElse(List.of());
    }

    private Optional<List<ServingSuggestion>> reaching(int target) {
        return starts().filter(start -> sums(start).bitLength() > target).findFirst()
                .map(start -> follow(start, target + sums(start).shiftRight(target).getLowestSetBit()));
    }

    /// The greatest sum that can be reached at all, if it is below the gap.
    private int most() {
        return starts().mapToInt(start -> sums(start).bitLength() - 1).max().orElse(0);
    }

    /// Fewest servings first, then most groups first.
    private static Stream<State> starts() {
        return IntStream.rangeClosed(0, MOST_IN_ALL).boxed().flatMap(servings -> IntStream.rangeClosed(0, servings)
                .mapToObj(fewer -> new State(0, 0, servings, servings - fewer)));
    }

    private List<ServingSuggestion> follow(State start, int sum) {
        var plan = new ArrayList<ServingSuggestion>();
        var state = start;
        for (var food : foods) {
            int servings = servings(state, sum);
            if (servings > 0) {
                plan.add(new ServingSuggestion(food, servings, (double) servings * magnesium(food)));
            }
            sum -= servings * magnesium(food);
            state = after(state, servings);
        }
        return plan;
    }

    /// The most servings of the next food after which the rest can still give exactly that sum.
    private int servings(State state, int sum) {
        int each = magnesium(foods.get(state.food));
        int servings = Math.min(most(state), sum / each);
        while (!sums(after(state, servings)).testBit(sum - servings * each)) {
            servings--;
        }
        return servings;
    }

    private BigInteger sums(State state) {
        if (state.groups < 0 || state.groups > state.servings) {
            return ZERO;
        }
        if (state.food == foods.size()) {
            return state.servings == 0 ? ONE : ZERO;
        }
        var sums = known.get(state);
        if (sums == null) {
            sums = IntStream.rangeClosed(0, most(state))
                    .mapToObj(n -> sums(after(state, n)).shiftLeft(n * magnesium(foods.get(state.food))))
                    .reduce(ZERO, BigInteger::or).and(mask);
            known.put(state, sums);
        }
        return sums;
    }

    private State after(State state, int servings) {
        int next = state.food + 1;
        boolean sameGroup = next < foods.size() && foods.get(next).group == foods.get(state.food).group;
        boolean newGroup = state.taken == 0 && servings > 0;
        return new State(next, sameGroup ? state.taken + servings : 0, state.servings - servings,
                newGroup ? state.groups - 1 : state.groups);
    }

    private int most(State state) {
        return Math.min(state.servings, mostOfAGroup - state.taken);
    }

    /// Of a serving, in whole milligrams as the food shows it.
    private static int magnesium(Food food) {
        return (int) Math.floor(food.magnesiumPerServing);
    }
}
