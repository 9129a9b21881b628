package org.fuhua.applicant;

import java.util.concurrent.atomic.AtomicInteger;
import org.fuhua.applicant.organisation.Uscc;
import org.fuhua.problem.Refusal;

/// Unified social credit codes that no real organisation can have: there is no region 379999.
public final class Codes {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final AtomicInteger LAST = new AtomicInteger();

    private Codes() {}

    public static String next() {
        var body = "91379999MTEC%04d".formatted(LAST.incrementAndGet());
        for (char inner : "0123456789X".toCharArray())
            for (char outer : ALPHABET.toCharArray())
                try {
                    return new Uscc(body + inner + outer).code();
                } catch (Refusal wrong) {
                    continue;
                }
        throw new IllegalStateException("every body has its check characters");
    }
}
