package org.crampgraph.content.naming;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/// The columns of the codes of an entry: arrays of equal length, because an array of records has no portable column
/// type, and the texts by which it is found: each code alone, and with the address of its system ([Code#token]).
@Embeddable
public record Coding(
        @Column(name = "code_systems") List<String> systems,
        @Column(name = "code_values") List<String> values,
        @Column(name = "code_displays") List<String> displays,
        @Column(name = "code_matches") List<String> matches,
        @Column(name = "code_tokens") List<String> tokens) {

    public static final Coding NONE = of(List.of());

    public static Coding of(List<Code> codes) {
        return new Coding(codes.stream().map(code -> code.system().name()).toList(),
                codes.stream().map(Code::code).toList(), codes.stream().map(Code::display).toList(),
                codes.stream().map(code -> code.match().name()).toList(),
                codes.stream().flatMap(code -> Stream.of(code.code(), Code.token(code.system(), code.code())))
                        .distinct().toList());
    }

    public List<Code> codes() {
        return IntStream.range(0, values.size()).mapToObj(i -> new Code(CodeSystem.valueOf(systems.get(i)),
                values.get(i), displays.get(i), CodeMatch.valueOf(matches.get(i)))).toList();
    }
}
