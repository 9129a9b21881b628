package org.fuhua.applicant.ladder;

import static org.fuhua.rules.expression.Type.Scalar.BOOLEAN;
import static org.fuhua.rules.expression.Type.Scalar.DATE;
import static org.fuhua.rules.expression.Type.Scalar.INTEGER;
import static org.fuhua.rules.expression.Type.Scalar.TEXT;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.fuhua.applicant.organisation.Standing;
import org.fuhua.applicant.profile.EnterpriseProfile;
import org.fuhua.applicant.profile.EnterpriseProfile.Financing;
import org.fuhua.applicant.profile.EnterpriseProfile.Year;
import org.fuhua.platform.http.MoneyView;
import org.fuhua.platform.money.Money;
import org.fuhua.rules.expression.Bindings;
import org.fuhua.rules.expression.Scope;
import org.fuhua.rules.expression.Type;
import org.fuhua.rules.expression.Type.ListOf;
import org.fuhua.rules.expression.Type.RecordOf;
import org.fuhua.rules.ruleset.Purpose;
import org.jspecify.annotations.Nullable;

/// What rules may read about an enterprise. Money is in fen; `y1` is the last financial year, `y2` the one before it;
/// whatever the enterprise did not state stays unknown.
public final class EnterpriseFacts {
    private static final RecordOf FIRM = new RecordOf(
            "firm",
            Map.ofEntries(
                    Map.entry("kind", TEXT),
                    Map.entry("regionCode", TEXT),
                    Map.entry("registeredOn", DATE),
                    Map.entry("fullFiscalYears", INTEGER),
                    Map.entry("sector", TEXT),
                    Map.entry("restrictedProducts", BOOLEAN),
                    Map.entry("majorViolation", BOOLEAN),
                    Map.entry("abnormalOperation", BOOLEAN),
                    Map.entry("seriouslyDishonest", BOOLEAN),
                    Map.entry("listed", BOOLEAN),
                    Map.entry("controlledByListed", BOOLEAN),
                    Map.entry("ownsCoreRights", BOOLEAN),
                    Map.entry("supportedField", BOOLEAN),
                    Map.entry("institute", TEXT),
                    Map.entry("nicheSince", DATE),
                    Map.entry("marketShare", INTEGER),
                    Map.entry("nationalRank", INTEGER),
                    Map.entry("developmentScore", INTEGER),
                    Map.entry("creditScore", INTEGER)));
    private static final RecordOf YEAR = numbers(
            "year",
            "staff",
            "researchStaff",
            "revenue",
            "mainRevenue",
            "highTechRevenue",
            "research",
            "researchDomestic",
            "costs",
            "assets",
            "liabilities",
            "netAssets",
            "netProfit");
    private static final RecordOf RIGHTS = numbers(
            "rights",
            "inventions",
            "otherClassOne",
            "utilityModels",
            "designs",
            "software",
            "classOneOwn",
            "classOneInUse",
            "conversions");
    private static final RecordOf EQUITY = numbers("equity", "institutionalTwoYears", "institutionalThreeYears");
    private static final RecordOf TITLE = new RecordOf("title", Map.of("code", TEXT, "from", DATE, "to", DATE));
    private static final RecordOf HONOUR = new RecordOf("honour", Map.of("level", TEXT, "rank", INTEGER, "on", DATE));

    /// Millionths in a hundredth of a percent.
    private static final int MILLIONTHS_PER_BP = 100;

    /// What an expression about an enterprise may read.
    public static final Scope SCOPE = Scope.of(Map.ofEntries(
            Map.entry("on", DATE),
            Map.entry("purpose", TEXT),
            Map.entry("firm", FIRM),
            Map.entry("y1", YEAR),
            Map.entry("y2", YEAR),
            Map.entry("y3", YEAR),
            Map.entry("ip", RIGHTS),
            Map.entry("equity", EQUITY),
            Map.entry("titles", new ListOf(TITLE)),
            Map.entry("awards", new ListOf(HONOUR)),
            Map.entry("standards", new ListOf(HONOUR))));

    private EnterpriseFacts() {}

    private static RecordOf numbers(String name, String... fields) {
        var types = new HashMap<String, Type>();
        for (var field : fields) types.put(field, INTEGER);
        return new RecordOf(name, types);
    }

    /// @param on the day that is asked about
    public static Bindings of(Standing standing, EnterpriseProfile profile, Purpose purpose, LocalDate on) {
        return SCOPE.bind(values(standing, profile, purpose, on));
    }

    /// The same before it is bound, for scopes that know more.
    public static Map<String, Object> values(
            Standing standing, EnterpriseProfile profile, Purpose purpose, LocalDate on) {
        var facts = new Known();
        facts.put("on", on);
        facts.put("purpose", purpose.name());
        facts.put("firm", firm(standing, profile, on));
        for (int back = 1; back <= 3; back++) facts.put("y" + back, year(profile, on.getYear() - back));
        facts.put("ip", rights(profile.rights()));
        facts.put("equity", equity(profile.financings(), on));
        facts.put(
                "titles",
                list(
                        profile.titles(),
                        t -> new Known()
                                .put("code", t.code())
                                .put("from", t.from())
                                .put("to", t.to())));
        facts.put("awards", list(profile.awards(), a -> honour(a.level(), a.rank(), a.on())));
        facts.put("standards", list(profile.standards(), s -> honour(s.level(), s.rank(), s.on())));
        return facts.values;
    }

    private static Known firm(Standing standing, EnterpriseProfile profile, LocalDate on) {
        return new Known()
                .put("kind", standing.kind().name())
                .put("regionCode", standing.regionCode())
                .put("registeredOn", profile.registeredOn())
                .put("fullFiscalYears", profile.registeredOn() == null ? null : fullYears(profile.registeredOn(), on))
                .put("sector", name(profile.sector()))
                .put("restrictedProducts", profile.restrictedProducts())
                .put("majorViolation", profile.majorViolation())
                .put("abnormalOperation", profile.abnormalOperation())
                .put("seriouslyDishonest", profile.seriouslyDishonest())
                .put("listed", profile.listed())
                .put("controlledByListed", profile.controlledByListed())
                .put("ownsCoreRights", profile.ownsCoreRights())
                .put("supportedField", profile.supportedField())
                .put("institute", name(profile.institute()))
                .put("nicheSince", profile.nicheSince())
                .put(
                        "marketShare",
                        profile.marketShareBp() == null ? null : profile.marketShareBp() * MILLIONTHS_PER_BP)
                .put("nationalRank", profile.nationalRank())
                .put("developmentScore", profile.developmentScore())
                .put("creditScore", profile.creditScore());
    }

    /// Whole calendar years between registration and this year; one that began on 1 January counts.
    private static int fullYears(LocalDate registeredOn, LocalDate on) {
        int years = on.getYear() - registeredOn.getYear() - (registeredOn.getDayOfYear() == 1 ? 0 : 1);
        return Math.max(0, years);
    }

    private static Known year(EnterpriseProfile profile, int wanted) {
        var years = profile.years() == null ? List.<Year>of() : profile.years();
        return years.stream()
                .filter(year -> year.year() == wanted)
                .findFirst()
                .map(EnterpriseFacts::figures)
                .orElseGet(Known::new);
    }

    private static Known figures(Year year) {
        return new Known()
                .put("staff", year.staff())
                .put("researchStaff", year.researchStaff())
                .put("revenue", fen(year.revenue()))
                .put("mainRevenue", fen(year.mainRevenue()))
                .put("highTechRevenue", fen(year.highTechRevenue()))
                .put("research", fen(year.research()))
                .put("researchDomestic", fen(year.researchDomestic()))
                .put("costs", fen(year.costs()))
                .put("assets", fen(year.assets()))
                .put("liabilities", fen(year.liabilities()))
                .put("netAssets", signedFen(year.netAssets()))
                .put("netProfit", signedFen(year.netProfit()));
    }

    private static Known rights(EnterpriseProfile.@Nullable Rights rights) {
        if (rights == null) return new Known();
        return new Known()
                .put("inventions", rights.inventions())
                .put("otherClassOne", rights.otherClassOne())
                .put("utilityModels", rights.utilityModels())
                .put("designs", rights.designs())
                .put("software", rights.software())
                .put("classOneOwn", rights.classOneOwn())
                .put("classOneInUse", rights.classOneInUse())
                .put("conversions", rights.conversions());
    }

    private static Known equity(@Nullable List<Financing> financings, LocalDate on) {
        if (financings == null) return new Known();
        return new Known()
                .put("institutionalTwoYears", institutional(financings, on.minusYears(2), on))
                .put("institutionalThreeYears", institutional(financings, on.minusYears(3), on));
    }

    private static long institutional(List<Financing> financings, LocalDate from, LocalDate to) {
        return financings.stream()
                .filter(f -> f.institutional() && !f.on().isBefore(from) && !f.on().isAfter(to))
                .mapToLong(f -> f.amount().toMoney().minorUnits())
                .reduce(0L, Math::addExact);
    }

    private static Known honour(EnterpriseProfile.Level level, int rank, LocalDate on) {
        return new Known().put("level", level.name()).put("rank", rank).put("on", on);
    }

    private static <T> @Nullable List<Map<String, Object>> list(@Nullable List<T> items, Function<T, Known> shape) {
        return items == null
                ? null
                : items.stream().map(item -> shape.apply(item).values).toList();
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static @Nullable Long fen(@Nullable MoneyView money) {
        return money == null ? null : money.toMoney().minorUnits();
    }

    private static @Nullable Long signedFen(@Nullable String yuan) {
        return yuan == null ? null : Money.ofYuan(yuan).minorUnits();
    }

    /// Members that are known; the others are left out.
    private static final class Known {
        private final Map<String, Object> values = new HashMap<>();

        Known put(String name, @Nullable Object value) {
            if (value instanceof Known nested) values.put(name, nested.values);
            else if (value != null) values.put(name, value);
            return this;
        }
    }
}
