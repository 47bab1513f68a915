package org.crampgraph.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.crampgraph.content.choices.FoodGroup;
import org.crampgraph.content.model.Food;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GapFillerTest {

    private static final Food CHARD = Facts.food("chard", FoodGroup.LEAFY_GREENS, 151);
    private static final Food ALMONDS = Facts.food("almonds", FoodGroup.NUTS, 77);
    private static final Food CASHEWS = Facts.food("cashews", FoodGroup.NUTS, 83);
    private static final Food BANANA = Facts.food("banana", FoodGroup.FRUIT, 32);
    private static final List<Food> SHELF = List.of(CHARD, ALMONDS, CASHEWS, BANANA);

    /// 151 + 83 = 234, 151 + 77 = 228: at least two servings for 200, and almonds exceed it less.
    @Test
    void takesTheFewestServingsAndGoesLeastBeyond() {
        assertEquals(Map.of(CHARD, 1, ALMONDS, 1), servings(GapFiller.plan(SHELF, 200)));
        assertEquals(Map.of(CHARD, 1, CASHEWS, 1), servings(GapFiller.plan(SHELF, 228.1)));
        assertEquals(Map.of(CHARD, 1), servings(GapFiller.plan(SHELF, 84)));
        assertEquals(Map.of(BANANA, 1), servings(GapFiller.plan(SHELF, 0.1)));
    }

    /// From one of a group 151 + 83 + 32 = 266 at most, so 300 needs doubles: 2 x 151 = 302.
    @Test
    void doublesServingsOnlyIfVarietyIsNotEnough() {
        assertEquals(Map.of(CHARD, 1, CASHEWS, 1, BANANA, 1), servings(GapFiller.plan(SHELF, 266)));
        assertEquals(Map.of(CHARD, 2), servings(GapFiller.plan(SHELF, 300)));
    }

    /// Two of each group: 302 + 166 + 64 = 532 at most.
    @Test
    void comesAsCloseAsItCan() {
        assertEquals(Map.of(CHARD, 2, CASHEWS, 2, BANANA, 2), servings(GapFiller.plan(SHELF, 1000)));
        assertEquals(List.of(), GapFiller.plan(List.of(), 100));
    }

    @Test
    void suggestsNothingForNoGap() {
        assertEquals(List.of(), GapFiller.plan(SHELF, 0));
    }

    /// The best plan by definition, found by trying every plan.
    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 5, 8, 13, 21, 34, 55, 89 })
    void matchesAnExhaustiveSearch(long seed) {
        var random = new Random(seed);
        var foods = IntStream.range(0, 7).mapToObj(i -> Facts.food("food-" + i,
                FoodGroup.values()[random.nextInt(4)], random.nextInt(1, 60))).toList();
        for (int gap = 1; gap < 250; gap += 7) {
            assertEquals(tryEverything(foods, gap), servings(GapFiller.plan(foods, gap)), "gap " + gap + " of " + seed);
        }
    }

    /// Of foods with equal magnesium the first are used, even with more foods than fit on a stack.
    @Test
    void takesTheFirstOfManyThatGiveTheSame() {
        var foods = IntStream.range(0, 20_000).mapToObj(i -> Facts.food("food-" + (10_000 + i),
                FoodGroup.values()[i % 4], 10 + i % 3)).toList();
        assertEquals(tryEverything(foods.subList(0, 7), 40), servings(GapFiller.plan(foods.subList(0, 7), 40)));
        assertEquals(GapFiller.plan(foods.subList(0, 12), 80), GapFiller.plan(foods, 80));
    }

    @Test
    void closesEveryGapWithTheFoodsOfThePack() {
        for (int gap = 1; gap <= 420; gap++) {
            var plan = GapFiller.plan(Facts.FOODS.values(), gap);
            assertTrue(sum(servings(plan)) >= gap, "gap " + gap + ": " + plan);
            assertEquals(plan.size(), plan.stream().map(part -> part.food().group).distinct().count());
        }
    }

    @Test
    void doesNotDependOnTheOrderOfTheFoods() {
        var shuffled = new ArrayList<>(Facts.FOODS.values());
        var plan = GapFiller.plan(shuffled, 333);
        Collections.shuffle(shuffled, new Random(7));
        assertEquals(plan, GapFiller.plan(shuffled, 333));
    }

    /// Poor foods only, so that every bound is reached.
    @Test
    void isQuickInTheWorstCase() {
        var poor = Facts.FOODS.values().stream().filter(food -> food.magnesiumPerServing < 30).toList();
        assertTimeout(Duration.ofSeconds(60), () -> GapFiller.plan(poor, 420));
    }

    private static Map<Food, Integer> tryEverything(List<Food> foods, int gap) {
        var order = foods.stream().sorted(Comparator.<Food>comparingInt(food -> food.group.ordinal())
                .thenComparing(food -> food.slug)).toList();
        for (int most : List.of(1, 2)) {
            var best = plans(order, 0, most).stream()
                    .filter(plan -> fits(order, plan, most) && sum(order, plan) >= gap).min(best(order));
            if (best.isPresent()) {
                return servings(order, best.get());
            }
        }
        var all = plans(order, 0, 2).stream().filter(plan -> fits(order, plan, 2)).toList();
        int most = all.stream().mapToInt(plan -> sum(order, plan)).max().orElse(0);
        return servings(order, all.stream().filter(plan -> sum(order, plan) == most).min(best(order)).orElseThrow());
    }

    /// Fewest servings, most groups, least sum, most of the first foods.
    private static Comparator<List<Integer>> best(List<Food> order) {
        return Comparator.<List<Integer>>comparingInt(GapFillerTest::count)
                .thenComparingLong(plan -> -groups(order, plan).size())
                .thenComparingInt(plan -> sum(order, plan))
                .thenComparing(plan -> plan.stream().map(n -> String.valueOf(9 - n)).collect(Collectors.joining()));
    }

    private static boolean fits(List<Food> order, List<Integer> plan, int cap) {
        return count(plan) <= GapFiller.MOST_IN_ALL && groups(order, plan).values().stream().allMatch(n -> n <= cap);
    }

    private static Map<FoodGroup, Integer> groups(List<Food> order, List<Integer> plan) {
        return servings(order, plan).entrySet().stream().collect(Collectors.groupingBy(part -> part.getKey().group,
                Collectors.summingInt(Map.Entry::getValue)));
    }

    private static List<List<Integer>> plans(List<Food> order, int from, int cap) {
        if (from == order.size()) {
            return List.of(List.of());
        }
        var plans = new ArrayList<List<Integer>>();
        for (var rest : plans(order, from + 1, cap)) {
            for (int n = 0; n <= cap; n++) {
                var plan = new ArrayList<Integer>();
                plan.add(n);
                plan.addAll(rest);
                plans.add(plan);
            }
        }
        return plans;
    }

    private static int count(List<Integer> plan) {
        return plan.stream().mapToInt(Integer::intValue).sum();
    }

    private static int sum(List<Food> order, List<Integer> plan) {
        return sum(servings(order, plan));
    }

    private static int sum(Map<Food, Integer> servings) {
        return servings.entrySet().stream()
                .mapToInt(part -> part.getValue() * part.getKey().magnesiumPerServing.intValue()).sum();
    }

    private static Map<Food, Integer> servings(List<Food> order, List<Integer> plan) {
        return IntStream.range(0, plan.size()).filter(i -> plan.get(i) > 0).boxed()
                .collect(Collectors.toMap(order::get, plan::get));
    }

    private static Map<Food, Integer> servings(List<ServingSuggestion> plan) {
        return plan.stream().collect(Collectors.toMap(ServingSuggestion::food, ServingSuggestion::servings));
    }
}
