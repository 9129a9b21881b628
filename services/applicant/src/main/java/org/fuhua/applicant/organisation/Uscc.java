package org.fuhua.applicant.organisation;

import static org.fuhua.applicant.ApplicantProblem.USCC_INVALID;

import java.util.regex.Pattern;
import org.fuhua.problem.Refusal;

/// A unified social credit code (统一社会信用代码) whose two check digits both hold.
///
/// Its parts are the registering authority, the category, six digits of the region where it was registered, nine of the
/// body and the check character. The region's province has to exist, or be `10` for those registered nationally.
/// The whole code is checked modulo 31 (GB 32100-2015); its nine-character body is an organisation code with a check
/// character of its own modulo 11 (GB 11714). Codes that pass the first and fail the second do turn up in forms.
public record Uscc(String code) {
    /// Its characters: no I, O, S, V, Z.
    public static final String SHAPE = "[0-9A-HJ-NPQRTUWXY]{2}\\d{6}[0-9A-HJ-NPQRTUWXY]{10}";

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final int[] BODY_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final int REGION_START = 2;
    private static final int BODY_START = 8;
    private static final String NATIONAL = "10";
    private static final Pattern PATTERN = Pattern.compile(SHAPE);

    public Uscc {
        if (!valid(code)) throw new Refusal(USCC_INVALID).at("/uscc");
    }

    /// @return whether it has the shape and both check digits hold
    public static boolean valid(String code) {
        return PATTERN.matcher(code).matches()
                && knowsProvince(code.substring(REGION_START, REGION_START + 2))
                && check(code) == code.charAt(WEIGHTS.length)
                && bodyCheck(code) == code.charAt(BODY_START + BODY_WEIGHTS.length);
    }

    /// @return the code of the authority that registered it (登记管理部门代码)
    char authority() {
        return code.charAt(0);
    }

    private static boolean knowsProvince(String province) {
        return NATIONAL.equals(province) || Region.PROVINCES.contains(province);
    }

    private static char check(String code) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) sum += ALPHABET.indexOf(code.charAt(i)) * WEIGHTS[i];
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }

    private static char bodyCheck(String code) {
        int sum = 0;
        for (int i = 0; i < BODY_WEIGHTS.length; i++)
            sum += Character.getNumericValue(code.charAt(BODY_START + i)) * BODY_WEIGHTS[i];
        int digit = 11 - sum % 11;
        return digit == 10 ? 'X' : digit == 11 ? '0' : (char) ('0' + digit);
    }
}
