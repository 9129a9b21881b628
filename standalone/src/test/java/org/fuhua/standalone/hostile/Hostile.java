package org.fuhua.standalone.hostile;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/// Values that have broken systems before.
final class Hostile {
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "\t\r\n",
            "\u0000",
            "a\u0000b",
            "\u0007\u001b[31m",
            "\ud800",
            "\udfff tail",
            "\uffff",
            "\u202e\u2066gnp.exe",
            "𠮷野家𪚥😀👩‍👩‍👧‍👦",
            "e\u0301\u0327".repeat(40),
            "\u200b\u200d\ufeff",
            "İıſß",
            "' or '1'='1",
            "'; drop table application; --",
            "\\'; select pg_sleep(20); --",
            "%27%20or%201=1",
            "${7*7}${jndi:ldap://localhost/a}",
            "#{T(java.lang.Runtime).getRuntime().exec('id')}",
            "{{constructor.constructor('return 1')()}}",
            "<script>alert(1)</script>",
            "<!ENTITY x SYSTEM 'file:///etc/passwd'>",
            "../../../../etc/passwd",
            "..\\..\\windows\\win.ini",
            "/etc/passwd%00.pdf",
            "CON",
            ".",
            "..",
            "=cmd|' /C calc'!A0",
            "-1",
            "0",
            "1e309",
            "NaN",
            "Infinity",
            "9223372036854775808",
            "99999999999999999999999999999999.99",
            "0.001",
            "true",
            "null",
            "undefined",
            "[]",
            "{}",
            "00000000-0000-0000-0000-000000000000",
            "ffffffff-ffff-ffff-ffff-ffffffffffff",
            "2026-02-30",
            "+999999999-12-31T23:59:59Z",
            "-999999999-01-01T00:00:00Z",
            "9999-99-99T99:99:99Z",
            "(a+)+$",
            "^(?:(?:a*)*)*$",
            "a".repeat(300),
            "长".repeat(5_000),
            "%".repeat(50),
            "_%_");

    private static final List<String> NUMBERS = List.of(
            "0",
            "-1",
            "-0",
            "1.5",
            "1e2",
            "2147483648",
            "-2147483649",
            "9223372036854775807",
            "9223372036854775808",
            "1e400",
            "-1e400",
            "1e-400",
            "1e1000000000",
            "0.1000000000000000055511151231257827",
            "9".repeat(900),
            "9".repeat(20_000));

    private Hostile() {}

    static String text(Random random) {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    /// @return a number as it stands in JSON
    static String number(Random random) {
        return NUMBERS.get(random.nextInt(NUMBERS.size()));
    }

    /// Whether somebody could have meant it: what cannot be shown or stored is no text.
    static boolean isText(String text) {
        // Half a character is sent as a question mark.
        var sent = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        return sent.codePoints()
                .noneMatch(c -> c < 0x20 && c != '\t' && c != '\n' && c != '\r'
                        || c == 0x7f
                        || Character.getType(c) == Character.SURROGATE
                        || (c & 0xfffe) == 0xfffe);
    }
}
