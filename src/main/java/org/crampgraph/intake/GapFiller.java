package org.crampgraph.intake;

import static java.math.BigInteger.ONE;
import static java.math.BigInteger.ZERO;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.crampgraph.content.choices.FoodGroup;
import org.crampgraph.content.model.Food;

/// Finds the servings that close a gap, by dynamic programming over the foods, so that the result is optimal and
/// deterministic. Each serving is from another food group; only if that is not enough, two may be from one group or of
/// one food. A plan is better, in this order, with fewer servings, with more food groups, with less magnesium beyond
/// the gap, and with more of the foods that come first by group and slug.
///
/// The reachable sums in whole milligrams are the bits of one number: a serving of 78 mg shifts them by 78 places.
final class GapFiller {

    static final int MOST_IN_ALL = 8;
    static final int MOST_OF_A_GROUP = 2;

    private static final Comparator<Food> BY_GROUP_THEN_SLUG =
            Comparator.<Food, Enum<?>>comparing(food -> food.group, Comparator.comparingInt(Enum::ordinal))
                    .thenComparing(food -> food.slug);

    private final List<Food> foods;
    private final int mostOfAGroup;
    private final List<Integer> greatest;
    private final BigInteger mask;
    private final Map<State, BigInteger> known = new HashMap<>();

    /// A subproblem: the foods from number `food` on must give exactly `servings` servings from `groups` groups that
    /// are not in the plan yet; the plan has `taken` servings of the next food's group.
    private record State(int food, int taken, int servings, int groups) {}

    private GapFiller(Collection<Food> foods, int gap, int mostOfAGroup) {
        this.foods = worthwhile(foods);
        this.mostOfAGroup = mostOfAGroup;
        this.greatest = greatest();
        // A plan with the fewest servings exceeds the gap by less than one serving.
        this.mask = ONE.shiftLeft(gap + (greatest.size() > 1 ? greatest.get(1) : 0) + 1).subtract(ONE);
    }

    /// The best plan, ordered by food group and slug; if the gap cannot be closed within the bounds, the plan that
    /// comes closest.
    ///
    /// @param gap milligrams, 0 or more
    static List<ServingSuggestion> plan(Collection<Food> foods, double gap) {
        int target = (int) Math.ceil(gap);
        var varied = new GapFiller(foods, target, 1);
        if (varied.greatest.getLast() >= target) {
            return varied.reach(target);
        }
        var doubled = new GapFiller(foods, target, MOST_OF_A_GROUP);
        return doubled.reach(Math.min(target, doubled.greatest.getLast()));
    }

    /// Of foods in one group with equal magnesium only the first is used, twice if needed. This bounds their number by
    /// groups and figures, however many foods there are.
    private static List<Food> worthwhile(Collection<Food> foods) {
        record Worth(FoodGroup group, int magnesium) {}
        var first = new LinkedHashMap<Worth, Food>();
        foods.stream().filter(food -> magnesium(food) > 0).sorted(BY_GROUP_THEN_SLUG)
                .forEach(food -> first.putIfAbsent(new Worth(food.group, magnesium(food)), food));
        return List.copyOf(first.values());
    }

    /// The greatest sums of 0, 1, 2 … servings: those of the richest foods, within the limit per group.
    private List<Integer> greatest() {
        var sums = new ArrayList<>(List.of(0));
        var taken = new EnumMap<FoodGroup, Integer>(FoodGroup.class);
        foods.stream().sorted(Comparator.comparingInt(GapFiller::magnesium).reversed()).forEach(food -> {
            while (sums.size() <= MOST_IN_ALL && taken.getOrDefault(food.group, 0) < mostOfAGroup) {
                taken.merge(food.group, 1, Integer::sum);
                sums.add(sums.getLast() + magnesium(food));
            }
        });
        return sums;
    }

    /// @param target a reachable sum
    private List<ServingSuggestion> reach(int target) {
        int fewest = (int) greatest.stream().takeWhile(sum -> sum < target).count();
        return IntStream.rangeClosed(0, fewest).mapToObj(fewer -> new State(0, 0, fewest, fewest - fewer))
                .filter(start -> sums(start).bitLength() > target).findFirst()
                .map(start -> follow(start, target + sums(start).shiftRight(target).getLowestSetBit())).orElseThrow();
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
        if (state.groups < 0 || state.groups > state.servings || state.servings > room(state)) {
            return ZERO;
        }
        if (state.servings == 0 || state.food == foods.size()) {
            return state.servings == 0 ? ONE : ZERO;
        }
        var sums = known.get(state);
        if (sums == null) {
            sums = ZERO;
            for (int n = most(state); n >= 0; n--) {
                sums = sums.or(sums(after(state, n)).shiftLeft(n * magnesium(foods.get(state.food))));
            }
            sums = sums.and(mask);
            known.put(state, sums);
        }
        return sums;
    }

    /// How many more servings the current group and the later groups allow.
    private int room(State state) {
        return state.groups * mostOfAGroup + (state.taken == 0 ? 0 : mostOfAGroup - state.taken);
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

    /// Per serving, in whole milligrams as the food shows it.
    private static int magnesium(Food food) {
        return (int) Math.floor(food.magnesiumPerServing);
    }
}
