package org.fuhua.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class FormOutlineTest {
    private static final String FORM = """
            {"sections":[{"code":"team","titleZh":"团队","titleEn":"Team"}],
             "schema":{"$defs":{"person":{"type":"object","required":["name"],"properties":{
                 "name":{"type":"string","title":"姓名","x-titleEn":"Name","minLength":2},
                 "again":{"$ref":"#/$defs/person"}}}},
               "properties":{"team":{"type":"object","required":["members"],"properties":{
                 "members":{"type":"array","title":"成员","minItems":1,"maxItems":20,"items":{"$ref":"#/$defs/person"}},
                 "start":{"type":"string","format":"date"}}}}}}""";

    @Test
    void readsQuestionsInOrderAndStopsAtCircles() throws Exception {
        var form = new ObjectMapper().readTree(FORM);
        var questions = FormOutline.of(form, Words.ZH).getFirst().questions();
        assertThat(questions.getFirst()).isEqualTo(new FormOutline.Question(0, "成员", "列表；1 至 20 项", true));
        assertThat(questions.get(1)).isEqualTo(new FormOutline.Question(1, "姓名", "文字；不少于 2 字", true));
        assertThat(questions.getLast()).isEqualTo(new FormOutline.Question(0, "start", "日期", false));
        assertThat(questions).hasSizeLessThan(12);
        assertThat(FormOutline.of(form, Words.EN).getFirst().questions().get(1).title())
                .isEqualTo("Name");
    }

    @Test
    void aFormThatIsNotThereHasNoSections() throws Exception {
        assertThat(FormOutline.of(new ObjectMapper().readTree("{}").path("form"), Words.ZH))
                .isEmpty();
    }
}
