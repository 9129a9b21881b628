package org.fuhua.funding.bank;

import com.prowidesoftware.swift.model.mx.MxPain00100110;
import com.prowidesoftware.swift.model.mx.dic.AccountIdentification4Choice;
import com.prowidesoftware.swift.model.mx.dic.ActiveOrHistoricCurrencyAndAmount;
import com.prowidesoftware.swift.model.mx.dic.AmountType4Choice;
import com.prowidesoftware.swift.model.mx.dic.BranchAndFinancialInstitutionIdentification6;
import com.prowidesoftware.swift.model.mx.dic.CashAccount38;
import com.prowidesoftware.swift.model.mx.dic.CreditTransferTransaction40;
import com.prowidesoftware.swift.model.mx.dic.CustomerCreditTransferInitiationV10;
import com.prowidesoftware.swift.model.mx.dic.DateAndDateTime2Choice;
import com.prowidesoftware.swift.model.mx.dic.FinancialInstitutionIdentification18;
import com.prowidesoftware.swift.model.mx.dic.GenericAccountIdentification1;
import com.prowidesoftware.swift.model.mx.dic.GroupHeader95;
import com.prowidesoftware.swift.model.mx.dic.PartyIdentification135;
import com.prowidesoftware.swift.model.mx.dic.PaymentIdentification6;
import com.prowidesoftware.swift.model.mx.dic.PaymentInstruction34;
import com.prowidesoftware.swift.model.mx.dic.PaymentMethod3Code;
import com.prowidesoftware.swift.model.mx.dic.RemittanceInformation16;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.fuhua.platform.money.Money;
import org.fuhua.platform.time.Clocks;

/// Orders to the bank to pay: ISO 20022 pain.001. What is written is the same each time, and held against the schema
/// before anybody gets it.
public final class CreditTransfers {
    private static final int NAME_MAX = 140;
    private static final int TEXT_MAX = 140;

    private CreditTransfers() {}

    /// Who pays or is paid.
    public record Party(String accountName, String bankName, String accountNo) {
        @Override
        public String toString() {
            return "Party[" + bankName + "]";
        }
    }

    /// @param number of the run, which the message and its answers go by
    public record Order(String number, Instant releasedAt, Party payer) {}

    /// @param text what the payee reads
    public record Transfer(UUID paymentId, Money amount, Party payee, String text) {}

    public static byte[] write(Order order, List<Transfer> transfers) {
        var message = new CustomerCreditTransferInitiationV10()
                .setGrpHdr(header(order, transfers))
                .addPmtInf(instruction(order, transfers));
        var xml = new MxPain00100110().setCstmrCdtTrfInitn(message).message();
        try {
            BankSchemas.validate(BankSchemas.TRANSFERS, xml);
        } catch (org.xml.sax.SAXException | javax.xml.stream.XMLStreamException | java.io.IOException wrong) {
            throw new IllegalStateException("the order to the bank is not valid", wrong);
        }
        return xml.getBytes(StandardCharsets.UTF_8);
    }

    /// @return how a payment is called between us and the bank
    static String endToEndId(UUID paymentId) {
        return paymentId.toString().replace("-", "");
    }

    private static GroupHeader95 header(Order order, List<Transfer> transfers) {
        return new GroupHeader95()
                .setMsgId(order.number())
                .setCreDtTm(order.releasedAt()
                        .atZone(Clocks.PROGRAMME_ZONE)
                        .toOffsetDateTime()
                        .truncatedTo(ChronoUnit.SECONDS))
                .setNbOfTxs("" + transfers.size())
                .setCtrlSum(sum(transfers))
                .setInitgPty(
                        new PartyIdentification135().setNm(cut(order.payer().accountName(), NAME_MAX)));
    }

    private static PaymentInstruction34 instruction(Order order, List<Transfer> transfers) {
        var instruction = new PaymentInstruction34()
                .setPmtInfId(order.number())
                .setPmtMtd(PaymentMethod3Code.TRF)
                .setNbOfTxs("" + transfers.size())
                .setCtrlSum(sum(transfers))
                .setReqdExctnDt(new DateAndDateTime2Choice()
                        .setDt(order.releasedAt().atZone(Clocks.PROGRAMME_ZONE).toLocalDate()))
                .setDbtr(new PartyIdentification135().setNm(cut(order.payer().accountName(), NAME_MAX)))
                .setDbtrAcct(account(order.payer()))
                .setDbtrAgt(agent(order.payer()));
        transfers.forEach(transfer -> instruction.addCdtTrfTxInf(transfer(transfer)));
        return instruction;
    }

    private static CreditTransferTransaction40 transfer(Transfer transfer) {
        var payee = transfer.payee();
        return new CreditTransferTransaction40()
                .setPmtId(new PaymentIdentification6().setEndToEndId(endToEndId(transfer.paymentId())))
                .setAmt(new AmountType4Choice()
                        .setInstdAmt(new ActiveOrHistoricCurrencyAndAmount()
                                .setCcy(transfer.amount().currency())
                                .setValue(yuan(transfer.amount()))))
                .setCdtrAgt(agent(payee))
                .setCdtr(new PartyIdentification135().setNm(cut(payee.accountName(), NAME_MAX)))
                .setCdtrAcct(account(payee))
                .setRmtInf(new RemittanceInformation16().addUstrd(cut(transfer.text(), TEXT_MAX)));
    }

    private static CashAccount38 account(Party party) {
        return new CashAccount38()
                .setId(new AccountIdentification4Choice()
                        .setOthr(new GenericAccountIdentification1().setId(party.accountNo())));
    }

    private static BranchAndFinancialInstitutionIdentification6 agent(Party party) {
        return new BranchAndFinancialInstitutionIdentification6()
                .setFinInstnId(new FinancialInstitutionIdentification18().setNm(cut(party.bankName(), NAME_MAX)));
    }

    private static BigDecimal sum(List<Transfer> transfers) {
        return yuan(transfers.stream().map(Transfer::amount).reduce(Money.ZERO, Money::plus));
    }

    private static BigDecimal yuan(Money money) {
        return BigDecimal.valueOf(money.minorUnits(), Money.DECIMALS);
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most);
    }
}
