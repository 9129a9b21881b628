package org.fuhua.funding.voucher.provider;

import static org.fuhua.funding.FundingProblem.NO_SUCH_PROVIDER;
import static org.fuhua.funding.FundingProblem.PROVIDER_SUSPENDED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.fuhua.problem.Refusal;

/// Finds providers for those who want something of them.
@ApplicationScoped
public class FindProvider {
    private final Providers providers;

    FindProvider(Providers providers) {
        this.providers = providers;
    }

    /// A provider, for its code.
    public record Found(UUID id, String uscc) {}

    /// @return the provider; refuses one that takes no new voucher
    @Transactional(Transactional.TxType.MANDATORY)
    public Found serving(UUID id) {
        var provider = find(id);
        if (provider.isSuspended()) throw new Refusal(PROVIDER_SUSPENDED).at("/providerId");
        return new Found(id, provider.uscc());
    }

    /// @return the provider, suspended or not
    @Transactional(Transactional.TxType.MANDATORY)
    public Found known(UUID id) {
        return new Found(id, find(id).uscc());
    }

    private Provider find(UUID id) {
        return providers.findByIdOptional(id).orElseThrow(() -> new Refusal(NO_SUCH_PROVIDER).at("/providerId"));
    }
}
