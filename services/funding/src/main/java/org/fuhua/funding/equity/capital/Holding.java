package org.fuhua.funding.equity.capital;

import org.jspecify.annotations.Nullable;

/// What one holder has of the registered capital.
///
/// @param code tells holders of a table apart; the same in all tables of an enterprise
/// @param concertParty holders with the same name act in concert (一致行动人) and count as one
/// @param subscribed registered capital subscribed (认缴), in whole yuan
/// @param paidIn of it paid in (实缴), in whole yuan
public record Holding(
        String code, String name, HolderKind kind, @Nullable String concertParty, long subscribed, long paidIn) {
    public Holding {
        if (subscribed <= 0 || paidIn < 0 || paidIn > subscribed) throw new IllegalArgumentException("holding " + code);
    }

    /// @return what tells groups apart: who acts in concert, else the holder alone
    String group() {
        return concertParty == null ? "/" + code : concertParty;
    }

    Holding with(long nowSubscribed, long nowPaidIn) {
        return new Holding(code, name, kind, concertParty, nowSubscribed, nowPaidIn);
    }

    @Override
    public String toString() {
        return "Holding[" + code + ", " + subscribed + "]";
    }
}
