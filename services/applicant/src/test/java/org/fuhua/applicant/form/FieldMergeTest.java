package org.fuhua.applicant.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Random;
import org.fuhua.applicant.form.FieldMerge.Merged;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldMergeTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void keepsWhatBothWroteInDifferentAnswers() throws Exception {
        var merged =
                lay("{'title':'a','summary':'s'}", "{'title':'mine','summary':'s'}", "{'title':'a','summary':'t'}");
        assertThat(merged.conflicts()).isEmpty();
        assertThat(merged.answers()).isEqualTo(json("{'title':'mine','summary':'t'}"));
    }

    @Test
    void namesAnAnswerThatBothChangedAndLeavesWhatIsThere() throws Exception {
        var merged = lay("{'title':'a','n':1}", "{'title':'mine','n':2}", "{'title':'theirs','n':1}");
        assertThat(merged.answers()).isEqualTo(json("{'title':'theirs','n':2}"));
        assertThat(merged.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.pointer()).isEqualTo("/title");
            assertThat(conflict.mine()).isEqualTo(node("'mine'"));
            assertThat(conflict.theirs()).isEqualTo(node("'theirs'"));
        });
    }

    @Test
    void hasNothingToDecideWhereBothWroteTheSame() throws Exception {
        assertThat(lay("{'rate':1}", "{'rate':1.50}", "{'rate':1.5}").conflicts())
                .isEmpty();
        assertThat(lay("{'a':'x'}", "{'a':null}", "{}").conflicts()).isEmpty();
    }

    @Test
    void askedTwiceChangesNothingMore() throws Exception {
        var once = lay("{'a':'x'}", "{'a':'y'}", "{'a':'x'}").answers();
        assertThat(FieldMerge.lay(FieldDiff.between(json("{'a':'x'}"), json("{'a':'y'}")), once))
                .isEqualTo(new Merged(once, List.of()));
    }

    @Test
    void takingOutAgainstChangingIsForPeopleToDecide() throws Exception {
        assertThat(lay("{'a':'x'}", "{}", "{'a':'y'}").conflicts())
                .extracting(FieldConflict::pointer)
                .containsExactly("/a");
        assertThat(lay("{'a':'x'}", "{'a':'y'}", "{}").conflicts())
                .extracting(FieldConflict::pointer)
                .containsExactly("/a");
        assertThat(lay("{'a':'x','b':1}", "{'b':1}", "{'a':'x','b':2}").answers())
                .isEqualTo(json("{'b':2}"));
    }

    /// Rows as letters; a capital is a changed row.
    @ParameterizedTest
    @CsvSource({
        "abc, abcm, abct, abctm", // both added a row
        "abc, abcx, abcx, abcx", // both added the same
        "'', m, t, tm",
        "abc, Abc, abC, AbC", // different rows changed
        "abc, ac, abct, act", // one took out, the other added
        "abc, ac, Abc, Ac", // one took out, the other changed another
        "abc, abcm, bc, bcm",
        "abc, ac, ab, a", // both took out
        "abc, '', ab, ''",
        "abc, Abc, abc, Abc",
    })
    void mergesRows(String base, String mine, String theirs, String merged) throws Exception {
        var outcome = lay(rows(base), rows(mine), rows(theirs));
        assertThat(outcome.conflicts()).isEmpty();
        assertThat(outcome.answers()).isEqualTo(json(rows(merged)));
    }

    @ParameterizedTest
    @CsvSource({
        "abc, ac, aBc, /rows", // taken out by one, changed by the other
        "abc, ab, aBC, /rows",
        "abc, xy, abct, /rows", // rows that cannot be found again
        "abc, Abc, Xbc, /rows/0/r",
    })
    void asksAboutRowsThatCannotBeMerged(String base, String mine, String theirs, String pointer) throws Exception {
        var outcome = lay(rows(base), rows(mine), rows(theirs));
        assertThat(outcome.conflicts()).extracting(FieldConflict::pointer).containsExactly(pointer);
        assertThat(outcome.answers()).isEqualTo(json(rows(theirs)));
    }

    @Test
    void asksAboutTheMemberOfARowAndNotTheRow() throws Exception {
        var merged = lay("{'rows':[{'n':'a','m':1}]}", "{'rows':[{'n':'b','m':2}]}", "{'rows':[{'n':'c','m':1}]}");
        assertThat(merged.conflicts()).extracting(FieldConflict::pointer).containsExactly("/rows/0/n");
        assertThat(merged.answers()).isEqualTo(json("{'rows':[{'n':'c','m':2}]}"));
    }

    /// Whatever two people do to the same answers: what only one of them changed is never lost.
    @Test
    void losesNothingOnAnyWalk() throws Exception {
        var seed = Long.getLong("seed", System.nanoTime());
        var random = new Random(seed);
        for (int walk = 0; walk < 2_000; walk++) {
            var base = random(random);
            var mine = changed(base, random);
            var theirs = changed(base, random);
            var merged = FieldMerge.lay(FieldDiff.between(base, mine), theirs);
            for (var change : FieldDiff.between(base, theirs))
                if (FieldDiff.between(base, mine).stream().noneMatch(own -> own.touches(change.pointer())))
                    assertThat(SameAnswer.is(merged.answers().at(change.pointer()), change.to()))
                            .as("seed %d: %s is theirs", seed, change)
                            .isTrue();
            for (var change : FieldDiff.between(base, mine)) {
                var disputed = merged.conflicts().stream().anyMatch(c -> change.touches(c.pointer()));
                assertThat(disputed || SameAnswer.is(merged.answers().at(change.pointer()), change.to()))
                        .as("seed %d: %s is mine or asked about", seed, change)
                        .isTrue();
            }
        }
    }

    private static ObjectNode random(Random random) {
        var answers = JSON.createObjectNode();
        for (var name : List.of("a", "b", "c"))
            if (random.nextBoolean()) answers.put(name, String.valueOf(random.nextInt(3)));
        return answers;
    }

    private static ObjectNode changed(ObjectNode base, Random random) {
        var answers = base.deepCopy();
        for (var name : List.of("a", "b", "c"))
            switch (random.nextInt(4)) {
                case 0 -> answers.remove(name);
                case 1 -> answers.put(name, String.valueOf(random.nextInt(3)));
                default -> {}
            }
        return answers;
    }

    private static String rows(String letters) {
        var rows = new StringBuilder("{'rows':[");
        for (char letter : letters.toCharArray())
            rows.append(rows.length() > 9 ? "," : "").append("{'r':'" + letter + "'}");
        return rows + "]}";
    }

    private static Merged lay(String base, String mine, String theirs) throws Exception {
        return FieldMerge.lay(whole(json(base), json(mine)), json(theirs));
    }

    /// As a browser sends it: members of the section whole, what is inside is for the service to compare.
    private static List<FieldChange> whole(ObjectNode base, ObjectNode mine) {
        var names = new java.util.LinkedHashSet<String>();
        base.fieldNames().forEachRemaining(names::add);
        mine.fieldNames().forEachRemaining(names::add);
        return names.stream()
                .filter(name -> !SameAnswer.is(base.get(name), mine.get(name)))
                .map(name -> new FieldChange("/" + name, base.get(name), mine.get(name)))
                .toList();
    }

    private static ObjectNode json(String text) throws Exception {
        return (ObjectNode) node(text);
    }

    private static JsonNode node(String text) throws Exception {
        return JSON.readTree(text.replace('\'', '"'));
    }
}
