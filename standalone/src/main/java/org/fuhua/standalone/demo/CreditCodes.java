package org.fuhua.standalone.demo;

/// Invents unified social credit codes (GB 32100-2015) for a region that does not exist, with both check digits right.
final class CreditCodes {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] BODY_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final String REGION = "379999";

    private CreditCodes() {}

    /// @param prefix registration authority and category: `91` enterprise, `12` public institution, `11` authority
    /// @param index tells codes apart, at most five digits
    static String of(String prefix, int index) {
        var body = "MAB%05d".formatted(index);
        var code = prefix + REGION + body + bodyCheck(body);
        return code + check(code);
    }

    /// GB 11714: the ninth character of the organisation's own body.
    private static char bodyCheck(String body) {
        int sum = 0;
        for (int i = 0; i < body.length(); i++) sum += Character.digit(body.charAt(i), 36) * BODY_WEIGHTS[i];
        int check = 11 - sum % 11;
        return check == 10 ? 'X' : check == 11 ? '0' : (char) ('0' + check);
    }

    private static char check(String code) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < code.length(); i++) {
            sum += ALPHABET.indexOf(code.charAt(i)) * weight;
            weight = weight * 3 % 31;
        }
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }
}
