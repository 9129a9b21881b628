package org.fuhua.review.objection;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.fuhua.platform.crypto.FieldCipher;
import org.fuhua.platform.file.Contents;

/// By what an objector asks how the objection stands: 96 bits that nobody else knows, kept as a hash only.
///
/// It follows from the key of the filing, by a secret of ours: who sends the same filing again, because the answer was
/// lost, gets the same code, and it need not be kept for that.
record ReceiptCode(String text) {
    private static final int LENGTH = 24;
    private static final Pattern SHAPE = Pattern.compile("[0-9A-F]{%d}".formatted(LENGTH));

    static ReceiptCode of(UUID filingKey, FieldCipher cipher) {
        var keyed = cipher.blindIndex("objection " + filingKey);
        return new ReceiptCode(keyed.substring(0, LENGTH).toUpperCase(Locale.ROOT));
    }

    /// @param typed with or without the hyphens it is shown with
    static ReceiptCode typed(String typed) {
        return new ReceiptCode(typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT));
    }

    boolean isWellFormed() {
        return SHAPE.matcher(text).matches();
    }

    /// In groups of four, as people copy it.
    String shown() {
        return text.replaceAll("(.{4})(?!$)", "$1-");
    }

    String hash() {
        return Contents.sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "ReceiptCode[]";
    }
}
