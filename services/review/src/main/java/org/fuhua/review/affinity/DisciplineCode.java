package org.fuhua.review.affinity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// A discipline code (学科代码) as its levels: `520.20.40` and `5202040` of GB/T 13745-2009, `F0604` of the natural
/// science foundation. One letter or three digits are the first level, two digits each further one.
///
/// @param levels from the broadest to the narrowest
record DisciplineCode(List<String> levels) {
    private static final Pattern NATIONAL = Pattern.compile("\\d{3}(\\d{2}){0,2}");
    private static final Pattern FOUNDATION = Pattern.compile("[A-H](\\d{2}){1,3}");

    /// @return the code; without levels when it is of neither shape
    static DisciplineCode of(String written) {
        var plain = written.strip().replace(".", "").toUpperCase(Locale.ROOT);
        if (NATIONAL.matcher(plain).matches()) return new DisciplineCode(split(plain, 3));
        if (FOUNDATION.matcher(plain).matches()) return new DisciplineCode(split(plain, 1));
        return new DisciplineCode(List.of());
    }

    private static List<String> split(String code, int first) {
        var levels = new ArrayList<String>();
        levels.add(code.substring(0, first));
        for (int at = first; at < code.length(); at += 2) levels.add(code.substring(at, at + 2));
        return List.copyOf(levels);
    }

    /// @return how many levels both have in common from the top
    int common(DisciplineCode other) {
        int common = 0;
        while (common < Math.min(levels.size(), other.levels.size())
                && levels.get(common).equals(other.levels.get(common))) common++;
        return common;
    }

    /// @return whether both name the same discipline, to the last level of either
    boolean isSame(DisciplineCode other) {
        return levels.equals(other.levels);
    }
}
