package org.fuhua.print;

import java.nio.ByteBuffer;
import java.text.Normalizer;

/// Makes printed Chinese findable. Fonts draw 用 and the radical ⽤ with one glyph, and a PDF tells the text of a
/// glyph by the first character that has it, which is the radical: who searches or copies would get another
/// character. So the font forgets its radicals and compatibility forms, and texts are written without them.
final class Radicals {
    private static final int CMAP = 0x636d6170;
    private static final int GROUPS_OF_RANGES = 12;

    private Radicals() {}

    /// @param font a TrueType font; changed
    /// @return the same, in which no radical has a glyph
    static byte[] forgotten(byte[] font) {
        var bytes = ByteBuffer.wrap(font);
        int tables = bytes.getShort(4);
        for (int i = 0; i < tables; i++)
            if (bytes.getInt(12 + 16 * i) == CMAP) forget(bytes, bytes.getInt(12 + 16 * i + 8));
        return font;
    }

    private static void forget(ByteBuffer font, int cmap) {
        int subtables = font.getShort(cmap + 2);
        for (int i = 0; i < subtables; i++) {
            int at = cmap + font.getInt(cmap + 4 + 8 * i + 4);
            if (font.getShort(at) != GROUPS_OF_RANGES) continue;
            int groups = font.getInt(at + 12);
            for (int g = 0; g < groups; g++) {
                int group = at + 16 + 12 * g;
                if (!isDouble(font.getInt(group)) || !isDouble(font.getInt(group + 4))) continue;
                font.putInt(group + 4, font.getInt(group));
                font.putInt(group + 8, 0);
            }
        }
    }

    /// @return the text with unified characters in the place of radicals and compatibility forms
    static String unified(String text) {
        if (text.codePoints().noneMatch(Radicals::isDouble)) return text;
        var unified = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (isDouble(c)) unified.append(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC));
            else unified.appendCodePoint(c);
        });
        return unified.toString();
    }

    /// CJK Radicals Supplement and Kangxi Radicals, CJK Compatibility Ideographs.
    private static boolean isDouble(int c) {
        return c >= 0x2E80 && c <= 0x2FDF || c >= 0xF900 && c <= 0xFAFF;
    }
}
