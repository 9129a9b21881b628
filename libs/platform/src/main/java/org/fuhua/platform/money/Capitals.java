package org.fuhua.platform.money;

/// Amounts in capital numerals (大写), as documents write them beside the figures so that nobody alters one.
public final class Capitals {
    private static final String[] DIGITS = {"零", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖"};
    private static final String[] PLACES = {"仟", "佰", "拾", ""};
    private static final String[] GROUPS = {"万亿", "亿", "万", ""};
    private static final long GROUP = 10_000;

    private Capitals() {}

    /// @return for instance 壹万零壹元零伍分 for 10,001.05 yuan
    public static String of(Money money) {
        long fen = Math.absExact(money.minorUnits());
        var whole = integer(fen / 100);
        var rest = fraction((int) (fen / 10 % 10), (int) (fen % 10), !whole.isEmpty());
        var text = whole.isEmpty() ? (rest.isEmpty() ? "零元" : "") : whole + "元";
        return (money.minorUnits() < 0 ? "负" : "") + text + rest + (fen % 10 == 0 ? "整" : "");
    }

    private static String fraction(int jiao, int fen, boolean afterYuan) {
        if (jiao == 0 && fen == 0) return "";
        var first = jiao == 0 ? (afterYuan ? DIGITS[0] : "") : DIGITS[jiao] + "角";
        return first + (fen == 0 ? "" : DIGITS[fen] + "分");
    }

    private static String integer(long yuan) {
        var text = new StringBuilder();
        var gap = false;
        long divisor = GROUP * GROUP * GROUP;
        for (var name : GROUPS) {
            int part = (int) (yuan / divisor % GROUP);
            divisor /= GROUP;
            if (part == 0) {
                gap = !text.isEmpty();
                continue;
            }
            if (!text.isEmpty() && (part < GROUP / 10 || gap)) text.append(DIGITS[0]);
            text.append(fourDigits(part)).append(name);
            gap = false;
        }
        return text.toString();
    }

    private static String fourDigits(int part) {
        var text = new StringBuilder();
        var gap = false;
        int divisor = (int) GROUP / 10;
        for (var place : PLACES) {
            int digit = part / divisor % 10;
            divisor /= 10;
            if (digit == 0) {
                gap = !text.isEmpty();
                continue;
            }
            if (gap) text.append(DIGITS[0]);
            text.append(DIGITS[digit]).append(place);
            gap = false;
        }
        return text.toString();
    }
}
