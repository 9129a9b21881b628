package org.fuhua.applicant.call;

import static org.fuhua.applicant.ApplicantProblem.CALL_NOT_OPEN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.fuhua.problem.Refusal;

/// Numbers the applications of a call without gaps: a number is taken in the transaction that uses it.
///
/// The counter's row is locked from here to the end of that transaction, so it is taken last. Closing the call takes
/// the same lock, hence no application is numbered after the closing has counted them.
@ApplicationScoped
public class ReceiptNumbers {
    private final EntityManager entities;

    ReceiptNumbers(EntityManager entities) {
        this.entities = entities;
    }

    void begin(UUID callId) {
        entities.createNativeQuery("insert into receipt_counter (call_id) values (:call)")
                .setParameter("call", callId)
                .executeUpdate();
    }

    /// @return the next number of the call; refuses once it is closed
    @Transactional(Transactional.TxType.MANDATORY)
    public int next(UUID callId) {
        var issued = entities.createNativeQuery("""
                        update receipt_counter set issued = issued + 1 where call_id = :call and not closed
                        returning issued""", Integer.class)
                .setParameter("call", callId)
                .getResultList();
        if (issued.isEmpty()) throw new Refusal(CALL_NOT_OPEN);
        return (Integer) issued.getFirst();
    }

    /// What was taken back to be changed is handed in again under its number; refuses once the call is closed.
    @Transactional(Transactional.TxType.MANDATORY)
    public void again(UUID callId) {
        count(callId, -1);
    }

    /// What was handed in is taken back to be changed; refuses once the call is closed.
    @Transactional(Transactional.TxType.MANDATORY)
    public void takenBack(UUID callId) {
        count(callId, 1);
    }

    private void count(UUID callId, int withdrawn) {
        var counted = entities.createNativeQuery("""
                        update receipt_counter set withdrawn = withdrawn + :more where call_id = :call and not closed""")
                .setParameter("more", withdrawn)
                .setParameter("call", callId)
                .executeUpdate();
        if (counted == 0) throw new Refusal(CALL_NOT_OPEN);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void withdrawn(UUID callId) {
        entities.createNativeQuery("update receipt_counter set withdrawn = withdrawn + 1 where call_id = :call")
                .setParameter("call", callId)
                .executeUpdate();
    }

    /// An application answers another call from now on (转报), also where a call is closed already.
    @Transactional(Transactional.TxType.MANDATORY)
    public void moved(UUID from, UUID to) {
        // In one order, so that two that go opposite ways do not wait for each other.
        var first = from.compareTo(to) < 0 ? from : to;
        moved(first, first.equals(from) ? -1 : 1);
        moved(first.equals(from) ? to : from, first.equals(from) ? 1 : -1);
    }

    private void moved(UUID callId, int more) {
        entities.createNativeQuery("update receipt_counter set moved = moved + :more where call_id = :call")
                .setParameter("more", more)
                .setParameter("call", callId)
                .executeUpdate();
    }

    /// @return how many applications were handed in and not withdrawn
    int close(UUID callId) {
        return (Integer) entities.createNativeQuery("""
                        update receipt_counter set closed = true where call_id = :call
                        returning issued - withdrawn + moved""", Integer.class)
                .setParameter("call", callId)
                .getSingleResult();
    }
}
