package org.fuhua.funding.bank;

import static org.fuhua.funding.FundingProblem.BANK_MESSAGE_INVALID;

import com.prowidesoftware.swift.model.mx.MxCamt05300108;
import com.prowidesoftware.swift.model.mx.MxPain00200111;
import com.prowidesoftware.swift.model.mx.dic.ActiveOrHistoricCurrencyAndAmount;
import com.prowidesoftware.swift.model.mx.dic.CreditDebitCode;
import com.prowidesoftware.swift.model.mx.dic.EntryTransaction10;
import com.prowidesoftware.swift.model.mx.dic.PaymentTransaction126;
import com.prowidesoftware.swift.model.mx.dic.ReportEntry10;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.fuhua.platform.money.Money;
import org.fuhua.problem.Refusal;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/// What the bank sent, read: how it took our orders (pain.002), or what it booked (camt.053).
sealed interface BankMessage {
    String messageId();

    /// @param refused those orders that the bank did not carry out; all others it took
    record Status(String messageId, int orders, List<Refused> refused) implements BankMessage {}

    record Refused(String endToEndId, String reason) {}

    record Statement(String messageId, List<Booked> lines) implements BankMessage {}

    /// One line of a statement, or one payment of a line that has several.
    ///
    /// @param incoming whether money came in
    /// @param returned whether the bank says that it is a return or a reversal
    record Booked(
            boolean incoming,
            boolean returned,
            Money amount,
            LocalDate bookedOn,
            String reference,
            @Nullable String endToEndId,
            @Nullable String reason) {}

    /// Reads a message that is valid by its schema, and refuses everything else.
    static BankMessage read(byte[] message) {
        try {
            var xml = BankSchemas.text(message);
            var kind = BankSchemas.kind(xml);
            if (!kind.equals(BankSchemas.STATUS) && !kind.equals(BankSchemas.STATEMENT))
                throw new Refusal(BANK_MESSAGE_INVALID, "kind", kind).at("/message");
            BankSchemas.validate(kind, xml);
            return kind.equals(BankSchemas.STATUS) ? status(xml) : statement(xml);
        } catch (SAXException | XMLStreamException | IOException wrong) {
            throw new Refusal(BANK_MESSAGE_INVALID, "why", String.valueOf(wrong.getMessage())).at("/message");
        }
    }

    private static <T> T understood(@Nullable T message) {
        if (message == null) throw new Refusal(BANK_MESSAGE_INVALID).at("/message");
        return message;
    }

    private static Status status(String xml) {
        var report = understood(MxPain00200111.parse(xml)).getCstmrPmtStsRpt();
        var orders = report.getOrgnlPmtInfAndSts().stream()
                .flatMap(one -> one.getTxInfAndSts().stream())
                .toList();
        return new Status(
                report.getGrpHdr().getMsgId(),
                orders.size(),
                orders.stream()
                        .filter(one -> "RJCT".equals(one.getTxSts()))
                        .filter(one -> one.getOrgnlEndToEndId() != null)
                        .map(one -> new Refused(one.getOrgnlEndToEndId(), why(one)))
                        .toList());
    }

    private static String why(PaymentTransaction126 order) {
        return order.getStsRsnInf().stream()
                .flatMap(info -> Optional.ofNullable(info.getRsn()).stream())
                .map(reason -> reason.getCd() == null ? reason.getPrtry() : reason.getCd())
                .findFirst()
                .orElse("RJCT");
    }

    private static Statement statement(String xml) {
        var message = understood(MxCamt05300108.parse(xml)).getBkToCstmrStmt();
        var lines = new ArrayList<Booked>();
        for (var statement : message.getStmt())
            for (var entry : statement.getNtry())
                if (entry.getSts() == null || !"PDNG".equals(entry.getSts().getCd())) add(lines, entry);
        lines.removeIf(line -> !line.amount().isPositive()); // some banks book nothing, to say something
        return new Statement(message.getGrpHdr().getMsgId(), lines);
    }

    private static void add(List<Booked> lines, ReportEntry10 entry) {
        var details = entry.getNtryDtls().stream()
                .flatMap(one -> one.getTxDtls().stream())
                .toList();
        if (details.isEmpty()) lines.add(booked(entry, null));
        else details.forEach(detail -> lines.add(booked(entry, detail)));
    }

    private static Booked booked(ReportEntry10 entry, @Nullable EntryTransaction10 detail) {
        var references = detail == null ? null : detail.getRefs();
        var returned = detail == null ? null : detail.getRtrInf();
        var reference = references != null && references.getAcctSvcrRef() != null
                ? references.getAcctSvcrRef()
                : entry.getAcctSvcrRef() != null ? entry.getAcctSvcrRef() : entry.getNtryRef();
        var day = entry.getBookgDt();
        return new Booked(
                entry.getCdtDbtInd() == CreditDebitCode.CRDT,
                returned != null || Boolean.TRUE.equals(entry.isRvslInd()),
                money(detail == null || detail.getAmt() == null ? entry.getAmt() : detail.getAmt()),
                day == null
                        ? LocalDate.EPOCH
                        : day.getDt() != null ? day.getDt() : day.getDtTm().toLocalDate(),
                reference == null ? "" : reference,
                references == null || "NOTPROVIDED".equals(references.getEndToEndId())
                        ? null
                        : references.getEndToEndId(),
                returned == null || returned.getRsn() == null
                        ? null
                        : returned.getRsn().getCd());
    }

    /// Only yuan and whole fen are kept here.
    private static Money money(ActiveOrHistoricCurrencyAndAmount amount) {
        try {
            if ("CNY".equals(amount.getCcy()))
                return Money.ofFen(new BigDecimal(amount.getValue().toPlainString())
                        .movePointRight(Money.DECIMALS)
                        .longValueExact());
        } catch (ArithmeticException fraction) {
            // Refused below.
        }
        throw new Refusal(BANK_MESSAGE_INVALID, "amount", amount.getValue() + " " + amount.getCcy()).at("/message");
    }
}
