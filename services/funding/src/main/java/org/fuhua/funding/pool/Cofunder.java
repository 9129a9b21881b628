package org.fuhua.funding.pool;

import org.fuhua.platform.money.Money;

/// Somebody who puts money into a pool beside others (共同出资方): the province, a city, a company.
///
/// @param shareBp of the pool, in basis points; the shares of a pool add up to 10,000
/// @param arrived what of it has been appropriated
record Cofunder(String code, String nameZh, String nameEn, int shareBp, Money arrived) {}
