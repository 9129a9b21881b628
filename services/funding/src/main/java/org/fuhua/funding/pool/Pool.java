package org.fuhua.funding.pool;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;

/// A ring-fenced pool of money (专账) of one fiscal year.
///
/// Protects one promise: money of one pool never pays for what another pool was made for. Its balances live
/// in the ledger, where every movement stays within the pool.
@Entity
class Pool {
    @Id
    private UUID id;

    @Version
    private long version;

    private String code;
    private String nameZh;
    private String nameEn;
    private int fiscalYear;

    Pool() {}

    static Pool create(UUID id, String code, String nameZh, String nameEn, int fiscalYear) {
        var pool = new Pool();
        pool.id = id;
        pool.code = code;
        pool.nameZh = nameZh;
        pool.nameEn = nameEn;
        pool.fiscalYear = fiscalYear;
        return pool;
    }

    UUID id() {
        return id;
    }

    String code() {
        return code;
    }
}
