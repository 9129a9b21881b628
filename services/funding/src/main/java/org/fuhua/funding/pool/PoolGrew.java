package org.fuhua.funding.pool;

/// Said inside the service, within the transaction: a pool was made or got money, so what waits for it may go on.
public record PoolGrew(String poolCode) {}
