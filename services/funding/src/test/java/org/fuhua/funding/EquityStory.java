package org.fuhua.funding;

import static org.fuhua.funding.Story.get;
import static org.fuhua.funding.Story.move;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fuhua.testkit.Tokens;
import org.jspecify.annotations.Nullable;

/// One award whose money may become equity, led through its steps over HTTP.
final class EquityStory {
    static final List<String> PAPERS = List.of(
            "CALL_AND_RULES",
            "EXPERT_OPINIONS",
            "MINUTES",
            "MILESTONE_REPORTS",
            "MONITORING",
            "NO_PRIVATE_GAIN",
            "AUDIT",
            "LOSS_VALUATION");

    final Story story;
    final Story.Winner winner;
    final String second;
    final String today = LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();
    private final String path;

    /// @param yuan of the award, paid in two equal tranches
    EquityStory(Story story, long yuan) {
        this.story = story;
        second = Tokens.of("officer2-" + story.tag, "officer");
        winner = story.winner().joins().awarded(yuan * 100).allSign();
        path = "/equity-instruments/"
                + get(winner.owner, "/equity-instruments/mine").getString("items[0].id");
    }

    JsonPath shown() {
        return get(story.auditor, path);
    }

    JsonPath read(String token, String what) {
        return get(token, path + what);
    }

    String state() {
        return shown().getString("state");
    }

    ValidatableResponse does(String token, String what, Map<String, Object> body) {
        return move(token, path + what, shown().getLong("version"), body);
    }

    EquityStory did(String token, String what, Map<String, Object> body) {
        does(token, what, body).statusCode(200);
        return this;
    }

    EquityStory paid() {
        winner.paid(1);
        report();
        did(story.officer, "/milestones", Map.of("documentNo", "意见1号", "summary", "达到里程碑要求"));
        winner.paid(2);
        return this;
    }

    EquityStory report() {
        return did(winner.owner, "/reports", Map.of("documentNo", "里程碑报告1号", "summary", "样机通过检测"));
    }

    EquityStory statesHolders() {
        return did(
                winner.owner,
                "/cap-tables",
                Map.of(
                        "asOf",
                        today,
                        "documentNo",
                        "公司章程",
                        "holdings",
                        List.of(
                                holding("TEAM", "张三", "FOUNDER", 4_000_000),
                                holding("STAFF", "员工持股平台", "EMPLOYEES", 2_000_000))));
    }

    static Map<String, Object> holding(String code, String name, String kind, long subscribed) {
        return Map.of("code", code, "name", name, "kind", kind, "subscribed", subscribed, "paidIn", 0);
    }

    EquityStory triggered() {
        return did(winner.owner, "/trigger", trigger());
    }

    Map<String, Object> trigger() {
        return Map.of(
                "trigger",
                "QUALIFIED_FINANCING",
                "happenedOn",
                today,
                "documentNo",
                "A轮增资协议",
                "raised",
                yuan("12000000"),
                "stableStageEvidence",
                "高新技术企业证书");
    }

    EquityStory valued() {
        return did(story.officer, "/valuation", valuation());
    }

    static Map<String, Object> valuation() {
        return Map.of(
                "basis",
                "ROUND",
                "documentNo",
                "A轮增资协议",
                "preMoney",
                yuan("60000000"),
                "investors",
                List.of(Map.of("code", "FUND", "name", "示例创投", "kind", "FUND", "amount", yuan("12000000"))));
    }

    static Map<String, Object> decision(String outcome, @Nullable String yuan) {
        var body = new LinkedHashMap<String, Object>();
        body.put("outcome", outcome);
        body.put("minutesNo", "投决纪要1号");
        body.put("reason", "估值合理");
        if (yuan != null) body.put("amount", yuan(yuan));
        return body;
    }

    EquityStory decided(String outcome, @Nullable String yuan) {
        did(story.officer, "/decision", decision(outcome, yuan));
        return did(second, "/decision/judgement", Map.of("approved", true, "reason", "与纪要一致"));
    }

    EquityStory settled() {
        var paper = Map.<String, Object>of("documentNo", "文件", "on", today);
        for (var step : List.of("WAIVERS", "VALUATION_FILED", "CONTRACT"))
            did(story.officer, "/legal-steps/" + step, paper);
        return did(
                story.officer,
                "/legal-steps/RESOLUTION",
                Map.of("documentNo", "股东会决议", "on", today, "votesFor", 2, "votes", 3));
    }

    EquityStory registered() {
        return did(story.officer, "/registration", Map.of("registeredOn", today, "registerNo", "登记1号"));
    }

    EquityStory held() {
        return paid().statesHolders()
                .triggered()
                .valued()
                .decided("CONVERT", "3000000")
                .settled()
                .registered();
    }

    Map<String, Object> exit(long capital, String price) {
        return Map.of(
                "method",
                "TEAM_BUY_BACK",
                "capital",
                capital,
                "on",
                today,
                "price",
                yuan(price),
                "documentNo",
                "回购协议",
                "waived",
                false,
                "buyer",
                Map.of("code", "TEAM", "name", "张三", "kind", "FOUNDER"));
    }

    EquityStory left(long capital, String price) {
        did(story.officer, "/exit", exit(capital, price));
        return did(story.checker, "/exit/receipt", receipt());
    }

    Map<String, Object> receipt() {
        return Map.of("receivedOn", today, "receiptNo", "SK-" + UUID.randomUUID());
    }

    Map<String, Object> received(String yuan) {
        return Map.of("amount", yuan(yuan), "receivedOn", today, "receiptNo", "SK-" + UUID.randomUUID());
    }

    List<Map<String, Object>> papers() {
        var papers = new ArrayList<Map<String, Object>>();
        for (var paper : PAPERS) papers.add(Map.of("paper", paper, "documentNo", "文件", "on", today));
        return papers;
    }

    static Map<String, Object> yuan(String amount) {
        return Map.of("amount", amount, "currency", "CNY");
    }
}
