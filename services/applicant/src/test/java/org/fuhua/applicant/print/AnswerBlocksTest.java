package org.fuhua.applicant.print;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.fuhua.print.Language;
import org.fuhua.print.Paper;
import org.fuhua.print.Paper.Fact;
import org.fuhua.print.Paper.Facts;
import org.fuhua.print.Paper.Grid;
import org.fuhua.print.Paper.Prose;
import org.fuhua.print.Paper.Subheading;
import org.junit.jupiter.api.Test;

class AnswerBlocksTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SCHEMA = """
            {"type":"object","$defs":{"amount":{"type":"string","title":"金额","pattern":"^\\\\d{1,10}(\\\\.\\\\d{1,2})?$"}},
             "properties":{
              "kind":{"type":"string","title":"类别","x-title-en":"Kind","enum":["A","B"],"x-enum-zh":["甲","乙"],
                "x-enum-en":["First","Second"]},
              "amount":{"$ref":"#/$defs/amount"},
              "summary":{"type":"string","title":"摘要","maxLength":800},
              "open":{"type":"boolean","title":"是否公开"},
              "members":{"type":"array","title":"成员","items":{"type":"object","properties":{
                "name":{"type":"string","title":"姓名"},"fields":{"type":"array","title":"方向","items":{"type":"string"}}}}},
              "tasks":{"type":"array","title":"任务","items":{"type":"object","properties":{
                "name":{"type":"string","title":"名称"},"site":{"type":"object","title":"地点","properties":{
                  "city":{"type":"string","title":"城市"}}}}}}}}""";
    private static final String ANSWERS = """
            {"kind":"B","amount":"300000","summary":"第一段。\\n第二段。","open":true,
             "members":[{"name":"王晓东","fields":["解码","芯片"]},{"name":"李一"}],
             "tasks":[{"name":"研制","site":{"city":"青岛"}}]}""";

    @Test
    void laysAnswersOutAsTheFormAsksForThem() throws Exception {
        assertThat(blocks(ANSWERS, Language.ZH))
                .containsExactly(
                        new Facts(List.of(new Fact("类别", "乙"), new Fact("金额", "300,000.00 元（大写：叁拾万元整）"))),
                        new Prose("摘要", "第一段。\n第二段。"),
                        new Facts(List.of(new Fact("是否公开", "是"))),
                        new Subheading("成员"),
                        new Grid(List.of("姓名", "方向"), List.of(List.of("王晓东", "解码、芯片"), List.of("李一", "—"))),
                        new Subheading("任务"),
                        new Subheading("任务 1"),
                        new Facts(List.of(new Fact("名称", "研制"))),
                        new Subheading("地点"),
                        new Facts(List.of(new Fact("城市", "青岛"))));
    }

    @Test
    void speaksEnglishWhereTheFormDoes() throws Exception {
        assertThat(blocks("{\"kind\":\"A\",\"amount\":\"5\"}", Language.EN).getFirst())
                .isEqualTo(new Facts(List.of(
                        new Fact("Kind", "First"),
                        new Fact("金额", "CNY 5.00"),
                        new Fact("摘要", "—"),
                        new Fact("是否公开", "—"),
                        new Fact("成员", "—"),
                        new Fact("任务", "—"))));
    }

    @Test
    void showsWhatAHalfWrittenDraftHolds() throws Exception {
        assertThat(blocks("{\"amount\":\"many\",\"members\":[]}", Language.ZH).getFirst())
                .isInstanceOfSatisfying(
                        Facts.class,
                        facts -> assertThat(facts.facts()).contains(new Fact("金额", "many"), new Fact("成员", "—")));
    }

    private static List<Paper.Block> blocks(String answers, Language language) throws Exception {
        JsonNode schema = JSON.readTree(SCHEMA);
        return AnswerBlocks.of(schema, schema, JSON.readTree(answers), language);
    }
}
