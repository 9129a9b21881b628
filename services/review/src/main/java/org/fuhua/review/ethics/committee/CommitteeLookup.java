package org.fuhua.review.ethics.committee;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fuhua.platform.crypto.FieldCipher;

/// Committees, for the reviews that go through them.
@ApplicationScoped
public class CommitteeLookup {
    private final EthicsCommittees committees;
    private final FieldCipher cipher;

    CommitteeLookup(EthicsCommittees committees, FieldCipher cipher) {
        this.committees = committees;
        this.cipher = cipher;
    }

    public Optional<EthicsCommittee> find(UUID id) {
        return committees.findByIdOptional(id);
    }

    /// @return the committee that a review refers to
    public EthicsCommittee get(UUID id) {
        return find(id).orElseThrow(() -> new IllegalStateException("the committee of a review is missing"));
    }

    public Map<UUID, EthicsCommittee> byId(Collection<UUID> ids) {
        if (ids.isEmpty()) return Map.of();
        return committees.list("id in ?1", ids).stream()
                .collect(Collectors.toMap(EthicsCommittee::id, Function.identity()));
    }

    /// @return whether the unit has a committee of its own in office, which it then has to ask (第十三条)
    public boolean hasOwn(UUID organisationId, LocalDate day) {
        return !committees.of(organisationId, day).isEmpty();
    }

    /// @return the committees that somebody sits on
    public List<UUID> ofMember(String subject) {
        return committees.ofMember(subject);
    }

    /// @return readable names by subject, for those who work with the committee
    public Map<String, String> names(EthicsCommittee committee) {
        return committee.members().stream()
                .collect(Collectors.toMap(CommitteeMember::subject, m -> cipher.open(m.nameSealed())));
    }
}
