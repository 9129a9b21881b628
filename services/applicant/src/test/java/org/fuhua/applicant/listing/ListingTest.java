package org.fuhua.applicant.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fuhua.applicant.Api.BASE;
import static org.fuhua.applicant.Api.applicant;
import static org.fuhua.applicant.Api.as;
import static org.fuhua.applicant.Api.get;
import static org.fuhua.applicant.Api.officer;
import static org.fuhua.applicant.Api.recommender;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.fuhua.applicant.Api;
import org.fuhua.testkit.ServiceEnvironment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
class ListingTest {
    private Listed listed;

    @BeforeEach
    void ofACallOfItsOwn() {
        listed = new Listed();
    }

    @Test
    void findsByWordsPartsAndSingleCharacters() {
        var enterprise = Listed.organisation("海岱经纬神经科技有限公司", "370200");
        var electrode = listed.submitted(enterprise, "植入式柔性电极研制", "300000.00");
        var decoder = listed.submitted(enterprise, "语音解码 EEG-Decoder 软件", "500000.00");
        assertThat(found("柔性")).containsExactly(electrode);
        assertThat(found("柔")).containsExactly(electrode);
        assertThat(found("极研")).containsExactly(electrode);
        assertThat(found("电极 植入")).containsExactly(electrode);
        assertThat(found("电极 解码")).isEmpty();
        assertThat(found("经纬")).containsExactly(electrode, decoder);
        assertThat(found("ｅｅｇ")).containsExactly(decoder);
        assertThat(found("deco")).containsExactly(decoder);
        assertThat(found("eeg-dec")).containsExactly(decoder);
        assertThat(found("植式")).as("characters that stand apart").isEmpty();
        assertThat(found("\"'; drop table application; --")).isEmpty();
        assertThat(found("%")).as("nothing to look for finds all").hasSize(2);
        var number = get(officer(), "/applications/" + decoder).getString("number");
        assertThat(found(number)).containsExactly(decoder);
        assertThat(found(number.toLowerCase(Locale.ROOT))).containsExactly(decoder);
        assertThat(get(officer(), "/applications/count?q=经纬&" + listed.only()).getInt("count"))
                .isEqualTo(2);
    }

    @Test
    void followsTheNameOfAnOrganisation() {
        var enterprise = Listed.organisation("旧名称公司", "370200");
        var application = listed.submitted(enterprise, "睡眠监测", "300000.00");
        assertThat(found("旧名")).containsExactly(application);
        Api.upon(applicant(), get(applicant(), "/organisations/" + enterprise.getString("id")))
                .body("{\"nameZh\":\"崭新名号公司\",\"kind\":\"ENTERPRISE\",\"regionCode\":\"370200\"}")
                .put(BASE + "/organisations/" + enterprise.getString("id"))
                .then()
                .statusCode(200);
        assertThat(found("旧名")).isEmpty();
        assertThat(found("崭新")).containsExactly(application);
    }

    @Test
    void filtersByWhatOfficersAskFor() {
        var near = Listed.organisation("青岛单位", "370200");
        var far = Listed.organisation("济宁单位", "370800");
        var small = listed.submitted(near, "小项目研制", "100000.00");
        var large = listed.submitted(far, "大项目研制", "400000.00");
        assertThat(filtered("amountFrom=100000.01")).containsExactly(large);
        assertThat(filtered("amountFrom=100000")).containsExactly(small, large);
        assertThat(filtered("amountTo=100000")).containsExactly(small);
        assertThat(filtered("region=3708")).containsExactly(large);
        assertThat(filtered("region=37")).containsExactly(small, large);
        assertThat(filtered("organisationId=" + near.getString("id"))).containsExactly(small);
        assertThat(filtered("state=SUBMITTED,RECOMMENDED")).containsExactly(small, large);
        assertThat(filtered("state=returned")).isEmpty();
        assertThat(filtered("submittedFrom=2000-01-01&submittedTo=2000-01-02")).isEmpty();
        assertThat(filtered("submittedFrom=2000-01-01&submittedTo=2999-01-02")).hasSize(2);
        refused("state=WISHED", 400, "?state");
        refused("region=3x", 422, "?region");
        refused("amountFrom=-1", 422, "?amountFrom");
        refused("submittedFrom=yesterday", 400, "?submittedFrom");
        refused("sort=title", 400, "?sort");
        refused("q=" + "长".repeat(101), 422, "?q");
        refused("recommenderId=nobody", 400, "?recommenderId");
    }

    @Test
    void pagesThroughEveryOrderWithoutRepeatingAnybody() {
        var enterprise = Listed.organisation("分页单位", "370200");
        var all = new ArrayList<String>();
        for (var amount : List.of("300000.00", "100000.00", "300000.00", "200000.00", "100000.00"))
            all.add(listed.submitted(enterprise, "同样的题目", amount));
        assertThat(paged("submittedAt")).containsExactlyElementsOf(all);
        assertThat(paged("-submittedAt")).containsExactlyElementsOf(all.reversed());
        assertThat(paged("number")).containsExactlyElementsOf(all);
        assertThat(paged("requested")).containsExactly(all.get(1), all.get(4), all.get(3), all.get(0), all.get(2));
        assertThat(paged("-requested")).containsExactly(all.get(2), all.get(0), all.get(3), all.get(4), all.get(1));
        assertThat(paged("-submittedAt&q=同样")).containsExactlyElementsOf(all.reversed());
        var first = get(officer(), "/applications?limit=2&" + listed.only());
        refused("sort=number&cursor=" + first.getString("nextCursor"), 400, "?cursor");
        var count = get(officer(), "/applications/count?" + listed.only());
        assertThat(count.getInt("count")).isEqualTo(5);
        assertThat(count.getBoolean("exact")).isTrue();
    }

    @Test
    void showsEachTheirOwnOnly() {
        var unit = Api.organisation(recommender(), "DEPARTMENT");
        var enterprise = Listed.organisation("隔离单位", "370200");
        var routed = Listed.handedIn(Api.draft(listed.call, enterprise, unit), "归口项目", "100000.00");
        var direct = listed.submitted(enterprise, "直报项目", "100000.00");
        var draft = Api.draft(listed.call, enterprise, null).getString("id");
        assertThat(ids(recommender(), listed.only())).containsExactly(routed);
        assertThat(ids(as("recommender7", "recommender"), listed.only())).isEmpty();
        assertThat(filtered("")).containsExactly(routed, direct);
        assertThat(filtered("recommenderId=" + unit.getString("id"))).containsExactly(routed);
        assertThat(get(applicant(), "/applications/mine?q=隔离&" + listed.only()).getList("items.id", String.class))
                .containsExactly(draft, direct, routed);
        assertThat(get(as("stranger", "applicant"), "/applications/mine?" + listed.only())
                        .getList("items"))
                .isEmpty();
    }

    private List<String> paged(String sort) {
        var ids = new ArrayList<String>();
        String cursor = null;
        do {
            var after = cursor == null ? "" : "&cursor=" + cursor;
            var page = get(officer(), "/applications?limit=2&sort=" + sort + "&" + listed.only() + after);
            ids.addAll(page.getList("items.id", String.class));
            cursor = page.getString("nextCursor");
        } while (cursor != null);
        return ids;
    }

    private List<String> found(String words) {
        return ids(officer().queryParam("q", words), listed.only());
    }

    private List<String> filtered(String filter) {
        return ids(officer(), listed.only() + "&" + filter);
    }

    private static List<String> ids(RequestSpecification who, String query) {
        return get(who, "/applications?limit=100&" + query).getList("items.id", String.class);
    }

    private void refused(String query, int status, String pointer) {
        officer()
                .get(BASE + "/applications?" + listed.only() + "&" + query)
                .then()
                .statusCode(status)
                .body("errors.pointer", hasItem(equalTo(pointer)));
    }
}
