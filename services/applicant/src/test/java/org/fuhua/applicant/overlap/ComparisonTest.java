package org.fuhua.applicant.overlap;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.HashSet;
import java.util.List;
import org.fuhua.applicant.overlap.Overlap.Kind;
import org.fuhua.text.Token;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final Comparison COMPARISON = new Comparison(1500, 4500);

    private static final String ZH = """
            本项目面向脑卒中患者的上肢运动功能康复，研制柔性干电极脑电采集帽与低功耗无线传输模块，建立运动想象意图解码算法，\
            实现康复外骨骼的实时闭环控制。项目将在三家医院开展不少于一百二十例的临床验证，评价运动功能评分的改善程度，\
            形成可复制的居家康复方案，并完成第二类医疗器械注册检验。""";
    private static final String ZH_EDITED = """
            本项目面向脑卒中患者的上肢运动功能康复训练，研制柔性干电极脑电采集帽与低功耗无线传输模块，建立运动想象意图解码算法，\
            实现康复机器人的实时闭环控制。项目将在五家医院开展不少于二百例的临床验证，评价运动功能评分的改善程度，\
            形成可复制的居家康复方案，并完成第二类医疗器械注册检验。""";
    private static final String ZH_REORDERED = """
            建立运动想象解码算法，康复外骨骼由意图实时闭环控制；低功耗无线模块传输脑电，采集帽采用柔性干电极。\
            居家康复方案可复制，注册检验按第二类医疗器械完成。临床验证在医院开展，评价患者运动功能改善程度与评分，\
            面向脑卒中上肢康复，项目研制并形成方案。""";
    private static final String ZH_UNRELATED = """
            本课题针对海洋牧场水质监测的需求，开发基于多光谱遥感与浮标传感器的数据融合平台，提出赤潮预警模型，\
            在胶州湾和莱州湾布设二十个监测点，实现叶绿素、溶解氧等指标的连续观测，为养殖企业提供灾害预报服务。""";
    private static final String EN = """
            We develop flexible dry electrodes and a low-power wireless module for recording electroencephalograms at home. \
            A decoder of imagined movements controls an exoskeleton in real time, so that stroke patients practise with \
            feedback. Three hospitals will enrol one hundred and twenty patients, and improvement is measured by the \
            Fugl-Meyer assessment after twelve weeks of training.""";
    private static final String EN_UNRELATED = """
            Coastal fisheries need early warning of harmful algal blooms. This project merges multispectral satellite images \
            with buoys that measure chlorophyll and dissolved oxygen, trains a forecasting model on ten years of \
            observations, and delivers daily reports to aquaculture companies along the bay.""";

    @Test
    void findsWhatWasCopiedWithSmallEdits() {
        var overlap = only(ZH, ZH_EDITED);
        assertThat(overlap.kind()).isEqualTo(Kind.TEXT);
        assertThat(overlap.shareBp()).isGreaterThan(6000);
        assertThat(overlap.passages().getFirst().text()).contains("柔性干电极脑电采集帽");
        assertThat(overlap.passages().getFirst().otherText()).contains("柔性干电极脑电采集帽");
        assertThat(shared(ZH, ZH_EDITED)).isNotEmpty();
    }

    @Test
    void findsOneCopiedParagraphAmongOthers() {
        var overlap = only(ZH + ZH_UNRELATED, ZH);
        assertThat(overlap.kind()).isEqualTo(Kind.TEXT);
        assertThat(overlap.shareBp()).isBetween(4000, 7500);
        assertThat(only(EN_UNRELATED + " " + EN, EN).shareBp()).isBetween(4000, 7500);
        assertThat(shared(EN_UNRELATED + " " + EN, EN)).isNotEmpty();
    }

    @Test
    void findsTheSameSaidInAnotherOrder() {
        var overlap = only(ZH, ZH_REORDERED);
        assertThat(overlap.kind()).isEqualTo(Kind.WORDS);
        assertThat(overlap.shareBp()).isGreaterThan(4500);
        assertThat(shared(ZH, ZH_REORDERED)).isNotEmpty();
    }

    @Test
    void leavesUnrelatedOnesAlone() {
        assertThat(compared(ZH, ZH_UNRELATED)).isEmpty();
        assertThat(compared(EN, EN_UNRELATED)).isEmpty();
        assertThat(compared(ZH, EN)).isEmpty();
        assertThat(compared("", ZH)).isEmpty();
        assertThat(shared(ZH, ZH_UNRELATED)).isEmpty();
    }

    @Test
    void countsInflectedEnglishAsTheSame() {
        assertThat(only(EN, EN.replace("develop", "are developing").toUpperCase(java.util.Locale.ROOT))
                        .shareBp())
                .isGreaterThan(9000);
    }

    @Test
    void findsTheSameItemAtTheSamePriceOfOneOrganisation() {
        var mine = budget("64导脑电放大器", "180000.00", "差旅费", "20000");
        var other = budget("６４导脑电放大器 ", "180000", "会议费", "20000");
        var overlaps = COMPARISON.of(Proposal.of(mine), Proposal.of(other), true);
        assertThat(overlaps).hasSize(1);
        assertThat(overlaps.getFirst().kind()).isEqualTo(Kind.COST);
        assertThat(overlaps.getFirst().passages())
                .containsExactly(new Overlap.Passage(
                        "/budget/items/0", "64导脑电放大器 180000", "/budget/items/0", "64导脑电放大器 180000"));
        assertThat(COMPARISON.of(Proposal.of(mine), Proposal.of(other), false)).isEmpty();
    }

    @Test
    void boundsTheFingerprintsOfALongText() {
        var words = new StringBuilder();
        for (int i = 0; i < 60_000; i++) words.append("word").append(i).append(' ');
        assertThat(Fingerprints.of(List.of(Token.of(words.toString()))))
                .hasSizeLessThanOrEqualTo(Fingerprints.MOST + 30);
    }

    private static Overlap only(String text, String other) {
        var overlaps = compared(text, other);
        assertThat(overlaps).hasSize(1);
        return overlaps.getFirst();
    }

    private static List<Overlap> compared(String text, String other) {
        return COMPARISON.of(Proposal.of(answers(text)), Proposal.of(answers(other)), false);
    }

    private static HashSet<Long> shared(String text, String other) {
        var shared = new HashSet<>(Fingerprints.of(Proposal.of(answers(text)).tokens()));
        shared.retainAll(Fingerprints.of(Proposal.of(answers(other)).tokens()));
        return shared;
    }

    private static JsonNode answers(String summary) {
        var answers = JsonNodeFactory.instance.objectNode();
        answers.putObject("basic").put("summary", summary);
        return answers;
    }

    private static JsonNode budget(String... namesAndAmounts) {
        var answers = JsonNodeFactory.instance.objectNode();
        var items = answers.putObject("budget").putArray("items");
        for (int i = 0; i < namesAndAmounts.length; i += 2)
            items.addObject().put("name", namesAndAmounts[i]).put("amount", namesAndAmounts[i + 1]);
        return answers;
    }
}
