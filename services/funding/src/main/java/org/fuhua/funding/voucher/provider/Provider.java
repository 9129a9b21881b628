package org.fuhua.funding.voucher.provider;

import static org.fuhua.funding.FundingProblem.PROVIDER_ALREADY_SUSPENDED;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.fuhua.problem.Refusal;
import org.jspecify.annotations.Nullable;

/// Somebody whose services vouchers pay for. One that is suspended takes no new voucher; what was agreed before is
/// served and paid.
@Entity
@Table(name = "voucher_provider")
class Provider {
    @Id
    private UUID id;

    @Version
    private long version;

    private String uscc;
    private String name;
    private String networkNo;
    private @Nullable UUID organisationId;
    private boolean suspended;
    private @Nullable String suspensionReason;

    Provider() {}

    /// @param networkNo of its membership in the network of instruments
    static Provider register(UUID id, String uscc, String name, String networkNo, @Nullable UUID organisationId) {
        var provider = new Provider();
        provider.id = id;
        provider.uscc = uscc;
        provider.name = name;
        provider.networkNo = networkNo;
        provider.organisationId = organisationId;
        return provider;
    }

    void suspend(String reason) {
        if (suspended) throw new Refusal(PROVIDER_ALREADY_SUSPENDED);
        suspended = true;
        suspensionReason = reason;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String uscc() {
        return uscc;
    }

    boolean isSuspended() {
        return suspended;
    }
}
