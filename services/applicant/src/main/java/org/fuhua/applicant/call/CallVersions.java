package org.fuhua.applicant.call;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/// All published versions of all calls.
@ApplicationScoped
class CallVersions implements PanacheRepositoryBase<CallVersion, CallVersionId> {

    List<CallVersion> known(Collection<CallVersionId> ids) {
        return list("id in ?1", ids);
    }

    List<AmendmentView> amendments(UUID callId) {
        return list("id.callId = ?1 and kind is not null order by id.version", callId).stream()
                .map(CallVersion::amendment)
                .toList();
    }
}
