package org.fuhua.review.affinity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AffinityTest {
    private static final AffinityRule RULE = rule(500, 200, 300, List.of(300, 600, 800));
    private static final AffinityRule FIELDS_ONLY = rule(1, 0, 0, List.of(0));
    private static final AffinityRule TEXT_ONLY = rule(0, 0, 1, List.of(0));

    private static AffinityRule rule(int fields, int codes, int text, List<Integer> levels) {
        return new AffinityRule("TEST", LocalDate.EPOCH, null, false, fields, codes, text, levels);
    }

    private static Portrait fields(String... fields) {
        return new Portrait(List.of(fields), List.of(), "");
    }

    private static Portrait codes(String... codes) {
        return new Portrait(List.of(), List.of(codes), "");
    }

    private static Portrait text(String text) {
        return new Portrait(List.of(), List.of(), text);
    }

    private static int between(AffinityRule rule, Portrait application, Portrait expert) {
        return new Affinity(rule, List.of(application), List.of(expert)).between(0, 0);
    }

    @Test
    void fieldsCountTwiceTheCommonOnesOverAll() {
        assertThat(between(FIELDS_ONLY, fields("神经解码", "脑电采集"), fields("神经解码", "康复", "芯片")))
                .isEqualTo(400_000);
        assertThat(between(FIELDS_ONLY, fields("神经解码"), fields("康复"))).isZero();
        assertThat(between(FIELDS_ONLY, fields("ＢＣＩ 芯片"), fields(" bci 芯片 "))).isEqualTo(Affinity.FULL);
    }

    @ParameterizedTest
    @CsvSource({
        "520.20.40, 5202040, 1000000",
        "520.20.40, 520.20.10, 600000",
        "520.20, 520.20.10, 600000",
        "520.20.40, 520.30.10, 300000",
        "520.20.40, 310.20.40, 0",
        "F0604, F0604, 1000000",
        "F0604, F0601, 600000",
        "F060401, F060402, 800000",
        "F0604, C0604, 0"
    })
    void codesAreAsNearAsTheyAgreeFromTheTop(String one, String other, int expected) {
        var codesOnly = rule(0, 1, 0, List.of(300, 600, 800));
        assertThat(between(codesOnly, codes(one), codes(other))).isEqualTo(expected);
        assertThat(between(codesOnly, codes("180.10", one), codes(other, "880.99")))
                .isEqualTo(expected);
    }

    @Test
    void aFieldThatIsACodeIsTakenForOne() {
        var reasons = new Affinity(RULE, List.of(fields("F0604")), List.of(codes("F0604"))).reasons(0, 0);
        assertThat(reasons.codes()).isEqualTo(Affinity.FULL);
        assertThat(reasons.fields()).isNull();
    }

    @Test
    void whatOneSideLeavesEmptyIsNotCounted() {
        var application = new Portrait(List.of("神经解码"), List.of("F0604"), "运动皮层信号的实时解码");
        assertThat(between(RULE, application, fields("神经解码"))).isEqualTo((int)
                Math.round((500 * 1.0 + 300 * wordsAlike(application, fields("神经解码"))) / 800 * 1e6));
        assertThat(between(RULE, application, codes("F0604"))).isEqualTo(Affinity.FULL);
        assertThat(between(RULE, text(""), text(""))).isZero();
    }

    private static double wordsAlike(Portrait one, Portrait other) {
        return between(TEXT_ONLY, one, other) / 1e6;
    }

    @Test
    void theSameTextFitsWholly() {
        var text = text("面向高位截瘫患者的柔性皮层电极与闭环神经调控");
        assertThat(between(TEXT_ONLY, text, text)).isEqualTo(Affinity.FULL);
        assertThat(between(TEXT_ONLY, text, text("轨道交通牵引电机"))).isZero();
    }

    @Test
    void wordsOfTheOtherLanguageInAChineseTextCount() {
        assertThat(between(TEXT_ONLY, text("Decoding neural signals"), text("研究 neural signal 的压缩")))
                .isPositive();
    }

    /// The textbook formula, dense: every text a vector over all words.
    @Test
    void isTheCosineOfTheWordVectors() {
        var texts = List.of("alpha beta beta gamma", "beta gamma delta", "delta epsilon", "alpha alpha alpha beta");
        var index = WordIndex.of(texts);
        var vectors = texts.stream().map(text -> vector(text, texts)).toList();
        for (int i = 0; i < texts.size(); i++)
            for (int j = 0; j < texts.size(); j++)
                assertThat(index.between(i, j)).isCloseTo(cosine(vectors.get(i), vectors.get(j)), within(1e-6));
    }

    private static HashMap<String, Double> vector(String text, List<String> texts) {
        var vector = new HashMap<String, Double>();
        for (var word : text.split(" ")) vector.merge(word, 1.0, Double::sum);
        vector.replaceAll((word, count) -> {
            long having = texts.stream()
                    .filter(one -> List.of(one.split(" ")).contains(word))
                    .count();
            return (1 + Math.log(count)) * (Math.log((1.0 + texts.size()) / (1.0 + having)) + 1);
        });
        return vector;
    }

    private static double cosine(HashMap<String, Double> one, HashMap<String, Double> other) {
        double dot = 0;
        for (var word : one.keySet()) dot += one.get(word) * other.getOrDefault(word, 0.0);
        return dot / Math.sqrt(square(one) * square(other));
    }

    private static double square(HashMap<String, Double> vector) {
        return vector.values().stream().mapToDouble(value -> value * value).sum();
    }

    @Test
    void tellsJustThoseWhoFitAndEachOnce() {
        var random = new Random(7);
        var applications = portraits(random, 40);
        var experts = portraits(random, 60);
        var affinity = new Affinity(RULE, applications, experts);
        for (int a = 0; a < applications.size(); a++) {
            var told = new HashMap<Integer, Integer>();
            affinity.of(
                    a, (expert, value) -> assertThat(told.put(expert, value)).isNull());
            for (int e = 0; e < experts.size(); e++)
                assertThat(told.getOrDefault(e, 0)).isEqualTo(affinity.between(a, e));
        }
    }

    @Test
    void theOrderOfThePeopleDecidesNothing() {
        var random = new Random(11);
        var applications = portraits(random, 20);
        var experts = portraits(random, 30);
        var there = new Affinity(RULE, applications, experts);
        var back = new Affinity(RULE, applications.reversed(), experts.reversed());
        for (int a = 0; a < 20; a++)
            for (int e = 0; e < 30; e++)
                assertThat(back.between(19 - a, 29 - e)).isEqualTo(there.between(a, e));
    }

    private static List<Portrait> portraits(Random random, int count) {
        var words = List.of("电极", "解码", "康复", "芯片", "neural", "signal", "伦理", "算法", "临床", "材料");
        var portraits = new ArrayList<Portrait>();
        for (int i = 0; i < count; i++) {
            var some = IntStream.range(0, random.nextInt(6))
                    .mapToObj(_ -> words.get(random.nextInt(words.size())))
                    .toList();
            var codes = random.nextBoolean() ? List.of("F0" + (601 + random.nextInt(3))) : List.<String>of();
            portraits.add(new Portrait(some.stream().limit(2).toList(), codes, String.join("，", some)));
        }
        return portraits;
    }

    @Test
    void saysWhy() {
        var application = new Portrait(List.of("神经解码", "脑电采集"), List.of("F0604"), "运动皮层信号的实时解码算法");
        var expert = new Portrait(List.of("神经解码"), List.of("F0601"), "皮层信号解码");
        var reasons = new Affinity(RULE, List.of(application), List.of(expert)).reasons(0, 0);
        assertThat(reasons.commonFields()).containsExactly("神经解码");
        assertThat(reasons.commonWords()).contains("解码", "皮层", "信号").doesNotContain("算法");
        assertThat(reasons.fields()).isEqualTo(666_667);
        assertThat(reasons.codes()).isEqualTo(600_000);
        assertThat(reasons.total()).isBetween(1, Affinity.FULL);
    }

    @Test
    void refusesARuleThatSaysNothing() {
        assertThatThrownBy(() -> rule(0, 0, 0, List.of(1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> rule(1, -1, 0, List.of(1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> rule(1, 0, 0, List.of(1001))).isInstanceOf(IllegalArgumentException.class);
    }
}
