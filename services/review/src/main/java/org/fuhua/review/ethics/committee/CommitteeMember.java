package org.fuhua.review.ethics.committee;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.fuhua.review.ethics.rule.EthicsRuleSet.Kind;
import org.jspecify.annotations.Nullable;

/// Somebody on a committee; the name is sealed, the address kept as its blind index only.
@Embeddable
public class CommitteeMember {
    private String subject;
    private String nameSealed;
    private @Nullable String emailKey;
    private boolean female;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Enumerated(EnumType.STRING)
    private Seat seat;

    private boolean outside;

    CommitteeMember() {}

    CommitteeMember(
            String subject,
            String nameSealed,
            @Nullable String emailKey,
            boolean female,
            Kind kind,
            Seat seat,
            boolean outside) {
        this.subject = subject;
        this.nameSealed = nameSealed;
        this.emailKey = emailKey;
        this.female = female;
        this.kind = kind;
        this.seat = seat;
        this.outside = outside;
    }

    /// @return the account by which they sign in
    public String subject() {
        return subject;
    }

    public String nameSealed() {
        return nameSealed;
    }

    public @Nullable String emailKey() {
        return emailKey;
    }

    public boolean female() {
        return female;
    }

    public Kind kind() {
        return kind;
    }

    public Seat seat() {
        return seat;
    }

    /// @return whether they belong to another unit than the committee's (非本单位委员)
    public boolean outside() {
        return outside;
    }

    public boolean votes() {
        return seat.votes();
    }
}
