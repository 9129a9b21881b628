package org.fuhua.funding.bank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.UUID;
import org.fuhua.funding.Constraints;
import org.fuhua.funding.Sql;
import org.fuhua.funding.payment.SettlePayment;
import org.fuhua.platform.audit.Audit;
import org.fuhua.platform.crypto.FieldCipher;
import org.fuhua.platform.id.Ids;
import org.fuhua.platform.outbox.Outbox;
import org.fuhua.platform.security.Actors;

/// Takes a message of the bank, once: the same bytes or the same message id a second time are refused, so that no file
/// pays twice.
@ApplicationScoped
class ImportMessage {
    private final TakeStatement takeStatement;
    private final Candidates candidates;
    private final SettlePayment settle;
    private final BankViews views;
    private final Outbox outbox;
    private final Audit audit;
    private final FieldCipher cipher;
    private final Actors actors;
    private final Sql sql;
    private final Ids ids;
    private final Clock clock;

    ImportMessage(
            TakeStatement takeStatement,
            Candidates candidates,
            SettlePayment settle,
            BankViews views,
            Outbox outbox,
            Audit audit,
            FieldCipher cipher,
            Actors actors,
            Sql sql,
            Ids ids,
            Clock clock) {
        this.takeStatement = takeStatement;
        this.candidates = candidates;
        this.settle = settle;
        this.views = views;
        this.outbox = outbox;
        this.audit = audit;
        this.cipher = cipher;
        this.actors = actors;
        this.sql = sql;
        this.ids = ids;
        this.clock = clock;
    }

    record BankMessageImportedV1(UUID messageId, String type, int lines) {}

    @Transactional
    BankMessageView handle(byte[] bytes) {
        var message = BankMessage.read(bytes);
        var id = ids.next();
        switch (message) {
            case BankMessage.Status status -> {
                keep(id, "STATUS", message, status.orders(), bytes);
                status.refused().forEach(this::refuse);
            }
            case BankMessage.Statement statement -> {
                keep(id, "STATEMENT", message, statement.lines().size(), bytes);
                takeStatement.handle(id, statement.lines());
            }
        }
        return views.message(id).orElseThrow();
    }

    private void keep(UUID id, String type, BankMessage message, int lines, byte[] bytes) {
        var actor = actors.current();
        Constraints.worded(() -> sql.update(
                """
                insert into bank_message (id, type, message_id, sha256, lines, imported_by, imported_by_name, imported_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)""",
                id,
                type,
                message.messageId(),
                sha256(bytes),
                lines,
                actor.subject(),
                cipher.seal(actor.name()),
                clock.instant()));
        audit.record("bank-message", id, "IMPORT", null, type, message.messageId());
        outbox.add("run", id, "bank-message-imported.v1", new BankMessageImportedV1(id, type, lines));
    }

    /// Only orders that wait for the bank can be refused by it; what it says of others changes nothing.
    private void refuse(BankMessage.Refused refused) {
        Candidates.named(refused.endToEndId())
                .flatMap(candidates::locked)
                .filter(payment -> payment.state() == org.fuhua.funding.payment.PaymentState.APPROVED)
                .ifPresent(payment -> settle.refused(payment.id(), refused.reason()));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
