package org.fuhua.funding.voucher.provider;

import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.fuhua.funding.Constraints;
import org.fuhua.funding.organisation.Organisations;
import org.fuhua.platform.audit.Audit;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.platform.id.Ids;
import org.fuhua.problem.Refusal;

/// Registers providers, and suspends them for misconduct. Nobody outside this service acts on it, so no fact is told.
@ApplicationScoped
class KeepProviders {
    private final Providers providers;
    private final ProviderViews views;
    private final Organisations organisations;
    private final Audit audit;
    private final Ids ids;

    KeepProviders(Providers providers, ProviderViews views, Organisations organisations, Audit audit, Ids ids) {
        this.providers = providers;
        this.views = views;
        this.organisations = organisations;
        this.audit = audit;
        this.ids = ids;
    }

    @Transactional
    ProviderView register(String uscc, String name, String networkNo) {
        var organisation = organisations.withCode(uscc).orElse(null);
        var provider = Provider.register(ids.next(), uscc, name, networkNo, organisation);
        providers.persist(provider);
        Constraints.worded(providers::flush);
        audit.record("voucher-provider", provider.id(), "REGISTER", null, null, null);
        return views.of(provider.id()).orElseThrow();
    }

    @Transactional
    ProviderView suspend(UUID id, ExpectedVersion expected, String reason) {
        var provider = providers.locked(id).orElseThrow(() -> new Refusal(NOT_FOUND));
        expected.check(provider.version());
        provider.suspend(reason);
        providers.flush();
        audit.record("voucher-provider", id, "SUSPEND", null, null, reason);
        return views.of(id).orElseThrow();
    }
}
