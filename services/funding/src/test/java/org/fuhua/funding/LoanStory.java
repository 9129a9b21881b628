package org.fuhua.funding;

import static org.fuhua.funding.EquityStory.yuan;
import static org.fuhua.funding.Story.get;
import static org.fuhua.funding.Story.move;
import static org.fuhua.funding.Story.post;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fuhua.funding.loan.filing.FilingFixture;
import org.fuhua.platform.money.Money;
import org.fuhua.testkit.Tokens;

/// An enterprise with loans that a bank filed, led through their steps over HTTP.
final class LoanStory {
    static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    final Story story;
    final LocalDate today = LocalDate.now(CHINA);
    final UUID enterprise = UUID.randomUUID();
    final String code = VoucherStory.code();
    final String owner;
    final String bank;

    LoanStory(Story story) {
        this.story = story;
        owner = Tokens.of("borrower-" + story.tag, "applicant");
        bank = "B" + story.tag.toUpperCase(java.util.Locale.ROOT);
        story.appropriates(story.makesPool(), "5000000").statusCode(201);
        story.organisationRegistered(enterprise, code, "示例借款企业" + story.tag);
        story.membership(enterprise, "borrower-" + story.tag, "OWNER", true);
    }

    static Map<String, Object> filing(String bank, YearMonth month, int loans, Money lent, Money filed, String csv) {
        var body = new LinkedHashMap<String, Object>();
        body.put("bankCode", bank);
        body.put("bankName", "示例银行" + bank);
        body.put("month", month.toString());
        body.put("stated", Map.of("loans", loans, "lent", money(lent), "filed", money(filed)));
        body.put("csv", csv);
        return body;
    }

    static Map<String, Object> money(Money money) {
        return yuan(BigDecimal.valueOf(money.minorUnits(), 2).toPlainString());
    }

    String csv(int loans, String yuan, boolean early) {
        var lines = new StringBuilder(FilingFixture.HEADER + "\n");
        var lentOn = today.withDayOfMonth(1);
        for (int no = 1; no <= loans; no++)
            lines.append("JJ-%d,%s,示例借款企业,370100,%s,%s,3.60,%s,%s,技术研发,按月付息、到期还本,实际天数/360,%s\n"
                    .formatted(no, code, yuan, yuan, lentOn, lentOn.plusYears(1), early ? "是" : "否"));
        return lines.toString();
    }

    ValidatableResponse files(int loans, String yuan, boolean early) {
        var each = Money.ofYuan(yuan);
        var whole = Money.ofFen(each.minorUnits() * loans);
        return post(
                story.officer,
                "/loan-filings",
                filing(bank, YearMonth.from(today), loans, whole, whole, csv(loans, yuan, early)));
    }

    List<Loan> filed(int loans, String yuan, boolean early) {
        String filing = files(loans, yuan, early).statusCode(201).extract().path("id");
        return get(story.officer, "/loans?limit=100&filingId=" + filing).getList("items.id", String.class).stream()
                .map(Loan::new)
                .toList();
    }

    /// A filed loan.
    final class Loan {
        final String id;

        Loan(String id) {
            this.id = id;
        }

        JsonPath shown() {
            return get(story.auditor, "/loans/" + id);
        }

        String state() {
            return shown().getString("state");
        }

        ValidatableResponse does(String token, String what, Map<String, Object> body) {
            return move(token, "/loans/" + id + what, shown().getLong("version"), body);
        }

        Loan did(String token, String what, Map<String, Object> body) {
            does(token, what, body).statusCode(200);
            return this;
        }

        Loan confirmed() {
            return did(story.officer, "/confirmation", Map.of("registrationNo", "2026370100", "on", today.toString()));
        }

        Loan repaid(String interest) {
            return did(
                    story.officer,
                    "/repayment",
                    Map.of("repaidOn", today.toString(), "interestPaid", yuan(interest), "documentNo", "结清证明"));
        }

        Loan lost(String principal) {
            did(
                    story.officer,
                    "/overdue",
                    Map.of("on", today.toString(), "principal", yuan(principal), "documentNo", "逾期通知"));
            return did(story.officer, "/loss", Map.of("principal", yuan(principal), "documentNo", "损失认定"));
        }

        Map<String, Object> grant() {
            return Map.of("poolCode", story.poolCode, "documentNo", "审核1号");
        }

        Map<String, Object> compensation(String level) {
            return Map.of("poolCode", story.poolCode, "level", level, "documentNo", "审核2号");
        }

        Map<String, Object> paying() {
            return Map.of("paidOn", today.toString(), "treasuryVoucherNo", "GK-" + UUID.randomUUID());
        }

        Map<String, Object> recovery(String yuan) {
            return Map.of("amount", yuan(yuan), "receivedOn", today.toString(), "receiptNo", "SK-" + UUID.randomUUID());
        }
    }
}
