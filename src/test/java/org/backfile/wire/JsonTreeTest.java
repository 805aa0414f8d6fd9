package org.backfile.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class JsonTreeTest {

    static Stream<Arguments> readable() {
        return Stream.of(
                arguments("{\"a\": \"x\", \"b\": 1}", "x"),
                arguments("{\"a\": \"x\", \"b\": [1, 2,],}", "x"),
                arguments("/* c */ {// c\n \"a\": \"x\"}", "x"),
                arguments("{\"a\": \"x\ny\tz\"}", "x\ny\tz"),
                arguments("{'a': 'x'}", "x"),
                arguments("{a: \"x\"}", "x"),
                arguments("{\"a\": \"it\\'s\"}", "it's"),
                arguments("{\"a\": 1.50}", "1.50"),
                arguments("{\"a\": true}", "true"),
                arguments("{\"a\": \"old\", \"a\": \"x\"}", "x"),
                arguments("{\"a\": \"x\", \"b\": \"cut", "x"),
                arguments("{\"a\": \"x\", \"b\": \"an \"odd\" quote\"}", "x"),
                arguments("{\"a\": \"x\"} trailing", "x"),
                arguments("{\"a\": \"x\", \"b\": " + "[".repeat(5000), "x"));
    }

    @ParameterizedTest
    @MethodSource("readable")
    void isReadAsFarAsItGoes(String json, String value) {
        assertEquals(Optional.of(value), JsonTree.read(json).get(0).member("a").flatMap(JsonTree::text));
    }

    @Test
    void absenceIsEmpty() {
        JsonTree root = JsonTree.read("{\"a\": null, \"b\": {\"c\": [1, 2]}, \"d\": 3}").get(0);
        assertEquals(Optional.empty(), root.member("a").orElseThrow().text());
        assertEquals(Optional.empty(), root.member("z"));
        assertEquals(List.of(), root.values("z"));
        assertEquals(List.of("1", "2"), root.member("b").orElseThrow().values("c").stream().map(v -> v.text().orElseThrow()).toList());
        assertEquals(1, root.values("d").size());
        assertEquals(3, root.children().size());
        assertEquals(List.of(), JsonTree.read(""));
        assertEquals(List.of(), JsonTree.read("]"));
    }

    @Test
    void severalValuesMayFollowOneAnother() {
        assertEquals(2, JsonTree.read("{\"a\": 1} {\"a\": 2}").size());
    }
}
