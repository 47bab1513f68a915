package org.crampgraph.transport.hostile;

/// Values as GraphQL literals: valid, borderline, and invalid ones.
final class Values {

    private Values() {}

    static String scalar(String type, Dice dice) {
        return switch (type) {
            case "Int", "BigInteger" ->
                dice.of("0", "1", "2", "5", "20", "100", "101", "-1", "2147483647", "-2147483648",
                        "2147483648", "99999999999999999999");
            case "Float", "BigDecimal" ->
                dice.of("0", "1.5", "-0.0", "1e10", "1e308", "1e309", "-1e309", "1e-400", "1e999999");
            case "Boolean" -> dice.of("true", "false");
            default -> text(dice);
        };
    }

    static String any(Dice dice) {
        return dice.of("null", "7", "-0.5e9", "true", "RED", "{}", "{a: {b: [{c: 1}]}}", "[]", "[[[]]]", "$nowhere",
                text(dice));
    }

    static String text(Dice dice) {
        return dice.of("\"nocturnal-leg-cramp\"", "\"magnesium-supplement\"", "\"magnesium\"", "\"\"", "\" \"",
                "\"'; drop table concept; --\"",
                "\"<script>alert(1)</script>\"", "\"%\"", "\"\\\\\"", "\"\\u0000\"", "\"\\u202e\\u0301\"",
                "\"🦵🏿👨‍👩‍👧\"",
                "\"\"\"block \\\"\"\" text\"\"\"", "\"" + "ä".repeat(dice.size(3000)) + "\"", "\"Q3JhbXA6eA==\"",
                "\"2024-13-45T99:00\"");
    }
}
