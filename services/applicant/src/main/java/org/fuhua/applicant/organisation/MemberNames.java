package org.fuhua.applicant.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fuhua.platform.crypto.FieldCipher;

/// Names of an organisation's people, for those who are its members themselves.
@ApplicationScoped
public class MemberNames {
    private final Members members;
    private final FieldCipher cipher;

    MemberNames(Members members, FieldCipher cipher) {
        this.members = members;
        this.cipher = cipher;
    }

    /// @return names by subject: one query; people who are no members any more have none
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<String, String> of(UUID organisationId, Collection<String> subjects) {
        if (subjects.isEmpty()) return Map.of();
        return members.list("organisationId = ?1 and subject in ?2", organisationId, subjects).stream()
                .collect(Collectors.toMap(Member::subject, member -> cipher.open(member.sealedName())));
    }
}
