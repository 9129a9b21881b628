package org.fuhua.applicant.integrity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.fuhua.applicant.organisation.Ownership;
import org.fuhua.platform.audit.Audit;
import org.fuhua.platform.crypto.FieldCipher;
import org.fuhua.platform.paging.Page;
import org.fuhua.platform.paging.Paging;
import org.fuhua.platform.security.Actors;
import org.jspecify.annotations.Nullable;

/// Reads integrity records: the agency all, each reading written down; others those that concern them.
@ApplicationScoped
class FindIntegrity {
    private static final UUID ALL = new UUID(0, 0);

    private final IntegrityRecords records;
    private final IntegrityViews views;
    private final Ownership ownership;
    private final Audit audit;
    private final Actors actors;
    private final FieldCipher cipher;

    FindIntegrity(
            IntegrityRecords records,
            IntegrityViews views,
            Ownership ownership,
            Audit audit,
            Actors actors,
            FieldCipher cipher) {
        this.records = records;
        this.views = views;
        this.ownership = ownership;
        this.audit = audit;
        this.actors = actors;
        this.cipher = cipher;
    }

    @Transactional
    Page<IntegrityView> all(@Nullable UUID organisationId, Paging paging) {
        audit.record("integrity", organisationId == null ? ALL : organisationId, "read", null, null, null);
        return views.page(
                organisationId == null
                        ? records.page(paging.afterId(), paging.rows())
                        : records.ofOrganisation(organisationId, paging.afterId(), paging.rows()),
                paging);
    }

    @Transactional
    Page<IntegrityView> ofOrganisation(UUID organisationId, Paging paging) {
        ownership.requireMember(organisationId);
        return views.page(records.ofOrganisation(organisationId, paging.afterId(), paging.rows()), paging);
    }

    /// What was decided on the person who has the signed-in account's verified address.
    @Transactional
    Page<IntegrityView> mine(Paging paging) {
        var mine = actors.verifiedAddress()
                .map(cipher::blindIndex)
                .map(key -> records.ofPerson(key, paging.afterId(), paging.rows()))
                .orElse(List.of());
        return views.page(mine, paging);
    }
}
