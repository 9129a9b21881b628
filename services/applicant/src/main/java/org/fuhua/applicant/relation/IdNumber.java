package org.fuhua.applicant.relation;

/// A citizen's identity number (公民身份号码, GB 11643): seventeen digits and a check character modulo 11.
final class IdNumber {
    static final String SHAPE = "\\d{17}[0-9X]";

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";

    private IdNumber() {}

    static boolean holds(String number) {
        if (!number.matches(SHAPE)) return false;
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) sum += (number.charAt(i) - '0') * WEIGHTS[i];
        return CHECKS.charAt(sum % 11) == number.charAt(WEIGHTS.length);
    }
}
