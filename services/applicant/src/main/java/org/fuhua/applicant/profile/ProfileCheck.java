package org.fuhua.applicant.profile;

import static org.fuhua.applicant.ApplicantProblem.PROFILE_INVALID;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import org.fuhua.applicant.profile.EnterpriseProfile.Year;
import org.fuhua.platform.http.MoneyView;
import org.fuhua.problem.FieldError;
import org.fuhua.problem.Refusal;
import org.jspecify.annotations.Nullable;

/// What has to hold across the members of a profile: a part is never more than its whole, and nothing lies ahead.
final class ProfileCheck {
    private final List<FieldError> errors = new ArrayList<>();
    private final LocalDate today;

    private ProfileCheck(LocalDate today) {
        this.today = today;
    }

    /// Refuses with everything that is wrong.
    static void require(EnterpriseProfile profile, LocalDate today) {
        var errors = of(profile, today);
        if (!errors.isEmpty()) throw Refusal.of(PROFILE_INVALID, errors);
    }

    static List<FieldError> of(EnterpriseProfile profile, LocalDate today) {
        var check = new ProfileCheck(today);
        check.past("/registeredOn", profile.registeredOn());
        check.past("/nicheSince", profile.nicheSince());
        var titles = orNone(profile.titles());
        for (int i = 0; i < titles.size(); i++)
            if (titles.get(i).to().isBefore(titles.get(i).from()))
                check.wrong("/titles/" + i + "/to", "ends-before-start", "须不早于起始日", "It ends before it starts");
        check.allPast("/awards/%d/on", profile.awards(), EnterpriseProfile.Award::on);
        check.allPast("/standards/%d/on", profile.standards(), EnterpriseProfile.Standard::on);
        check.allPast("/financings/%d/on", profile.financings(), EnterpriseProfile.Financing::on);
        check.years(orNone(profile.years()));
        return check.errors;
    }

    private void years(List<Year> years) {
        var seen = new HashSet<Integer>();
        for (int i = 0; i < years.size(); i++) {
            var year = years.get(i);
            var at = "/years/" + i;
            if (!seen.add(year.year())) wrong(at + "/year", "duplicate", "年度重复", "This year is there twice");
            if (year.year() >= today.getYear())
                wrong(at + "/year", "year-not-over", "该年度尚未结束", "This year is not over");
            part(at + "/researchStaff", count(year.researchStaff()), count(year.staff()));
            part(at + "/mainRevenue", fen(year.mainRevenue()), fen(year.revenue()));
            part(at + "/highTechRevenue", fen(year.highTechRevenue()), fen(year.revenue()));
            part(at + "/researchDomestic", fen(year.researchDomestic()), fen(year.research()));
        }
    }

    private void part(String pointer, @Nullable Long part, @Nullable Long whole) {
        if (part != null && whole != null && part > whole)
            wrong(pointer, "above-whole", "不得大于其总额", "It cannot be more than the whole");
    }

    private <T> void allPast(String pointer, @Nullable List<T> facts, Function<T, LocalDate> on) {
        var list = orNone(facts);
        for (int i = 0; i < list.size(); i++) past(pointer.formatted(i), on.apply(list.get(i)));
    }

    private void past(String pointer, @Nullable LocalDate day) {
        if (day != null && day.isAfter(today)) wrong(pointer, "in-the-future", "不得晚于今天", "This lies ahead");
    }

    private void wrong(String pointer, String code, String zh, String en) {
        errors.add(new FieldError(pointer, code, zh, en));
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    private static @Nullable Long count(@Nullable Integer count) {
        return count == null ? null : count.longValue();
    }

    private static @Nullable Long fen(@Nullable MoneyView money) {
        return money == null ? null : money.toMoney().minorUnits();
    }
}
