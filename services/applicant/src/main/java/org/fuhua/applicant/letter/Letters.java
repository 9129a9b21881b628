package org.fuhua.applicant.letter;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.fuhua.platform.crypto.FieldCipher;
import org.fuhua.platform.id.Ids;

/// Mail on its way. What is written here commits with its cause: an accepted command's mail is not lost, and a refused
/// one's is not sent.
@ApplicationScoped
public class Letters implements PanacheRepositoryBase<Letter, UUID> {
    /// Between subject and text of a sealed content.
    static final String FOLD = "\n";

    private final FieldCipher cipher;
    private final Ids ids;
    private final Clock clock;

    Letters(FieldCipher cipher, Ids ids, Clock clock) {
        this.cipher = cipher;
        this.ids = ids;
        this.clock = clock;
    }

    /// @param subject one line; control characters in it become spaces, so that nobody adds headers
    @Transactional(Transactional.TxType.MANDATORY)
    public void write(String address, String subject, String text) {
        persist(Letter.write(
                ids.next(),
                cipher.seal(address),
                cipher.seal(subject.replaceAll("\\p{Cntrl}", " ") + FOLD + text),
                clock.instant()));
    }

    /// @return letters that are due, held; replicas pass over each other's
    @SuppressWarnings("unchecked") // native queries know no type of result but the class asked for
    List<Letter> due(Instant now, int most) {
        return getEntityManager()
                .createNativeQuery("""
                        select * from letter where due_at <= :now
                        order by due_at limit :most for update skip locked""", Letter.class)
                .setParameter("now", now)
                .setParameter("most", most)
                .getResultList();
    }
}
