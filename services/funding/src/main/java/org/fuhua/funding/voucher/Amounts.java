package org.fuhua.funding.voucher;

/// Where the money of a voucher is, in fen: what was ever set aside for it is reserved, paid or released.
record Amounts(long issued, long reserved, long paid, long released) {
    static final Amounts NONE = new Amounts(0, 0, 0, 0);

    Amounts {
        if (reserved < 0 || paid < 0 || released < 0 || issued != reserved + paid + released)
            throw new IllegalArgumentException("issued is reserved, paid or released");
    }

    Amounts reserve(long fen) {
        return new Amounts(Math.addExact(issued, fen), Math.addExact(reserved, fen), paid, released);
    }

    Amounts release(long fen) {
        return new Amounts(issued, reserved - fen, paid, Math.addExact(released, fen));
    }

    Amounts releaseAll() {
        return release(reserved);
    }

    Amounts pay(long fen) {
        return new Amounts(issued, reserved - fen, Math.addExact(paid, fen), released);
    }
}
