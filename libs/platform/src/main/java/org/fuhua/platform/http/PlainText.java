package org.fuhua.platform.http;

/// What counts as text where people write: PostgreSQL cannot keep NUL or half a character, and no screen, document or
/// spreadsheet shows the other control characters.
public final class PlainText {
    private static final int DELETE = 0x7f;
    private static final int NONCHARACTER = 0xfffe;

    private PlainText() {}

    /// @return whether every character can be kept and shown; tab and line ends count as such
    public static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            if (!isPlain(character)) return false;
            i += Character.charCount(character);
        }
        return true;
    }

    private static boolean isPlain(int character) {
        if (character < ' ') return character == '\t' || character == '\n' || character == '\r';
        return character != DELETE
                && Character.getType(character) != Character.SURROGATE
                && (character & NONCHARACTER) != NONCHARACTER;
    }
}
