package org.fuhua.funding;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a bank sends: statements (camt.053) and reports on orders (pain.002).
final class BankFiles {
    private BankFiles() {}

    static ValidatableResponse sent(Story story, String xml) {
        return given().auth()
                .oauth2(story.maker)
                .contentType("application/octet-stream")
                .body(xml.getBytes(StandardCharsets.UTF_8))
                .post(Story.API + "/bank/messages")
                .then();
    }

    static String endToEndId(String payment) {
        return payment.replace("-", "");
    }

    /// @param more of the transaction's details, as XML
    static String entry(
            String side, String yuan, LocalDate on, String reference, @Nullable String endToEnd, String more) {
        var details = endToEnd == null
                ? ""
                : "<NtryDtls><TxDtls><Refs><EndToEndId>" + endToEnd + "</EndToEndId></Refs>" + more
                        + "</TxDtls></NtryDtls>";
        return """
                <Ntry><Amt Ccy="CNY">%s</Amt><CdtDbtInd>%s</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>%s</Dt></BookgDt>
                <AcctSvcrRef>%s</AcctSvcrRef><BkTxCd/>%s</Ntry>""".formatted(yuan, side, on, reference, details);
    }

    static String statement(String... entries) {
        return """
                <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt>
                <GrpHdr><MsgId>%s</MsgId><CreDtTm>2026-11-30T09:00:00+08:00</CreDtTm></GrpHdr>
                <Stmt><Id>1</Id><Acct><Id><Othr><Id>3700001234567890123</Id></Othr></Id></Acct>
                <Bal><Tp><CdOrPrtry><Cd>OPBD</Cd></CdOrPrtry></Tp><Amt Ccy="CNY">0</Amt><CdtDbtInd>CRDT</CdtDbtInd>
                <Dt><Dt>2026-11-30</Dt></Dt></Bal>%s</Stmt></BkToCstmrStmt></Document>""".formatted(messageId(), String.join("", entries));
    }

    static String report(String payment, String why) {
        return """
                <Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.002.001.11"><CstmrPmtStsRpt>
                <GrpHdr><MsgId>%s</MsgId><CreDtTm>2026-11-30T09:00:00+08:00</CreDtTm></GrpHdr>
                <OrgnlGrpInfAndSts><OrgnlMsgId>1</OrgnlMsgId><OrgnlMsgNmId>pain.001.001.10</OrgnlMsgNmId></OrgnlGrpInfAndSts>
                <OrgnlPmtInfAndSts><OrgnlPmtInfId>1</OrgnlPmtInfId><TxInfAndSts><OrgnlEndToEndId>%s</OrgnlEndToEndId>
                <TxSts>RJCT</TxSts><StsRsnInf><Rsn><Cd>%s</Cd></Rsn></StsRsnInf></TxInfAndSts></OrgnlPmtInfAndSts>
                </CstmrPmtStsRpt></Document>""".formatted(messageId(), endToEndId(payment), why);
    }

    private static String messageId() {
        return UUID.randomUUID().toString().substring(0, 30);
    }
}
