package org.fuhua.applicant.profile;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fuhua.platform.http.MoneyView;
import org.jspecify.annotations.Nullable;

/// Facts about an enterprise as it states them. Whatever is absent is not known, which is not the same as no.
///
/// @param sector row of the SME size classes (中小企业划型)
/// @param restrictedProducts products of a prohibited, restricted or phased-out class
/// @param majorViolation major accident, environmental or research-integrity violation in this or the last year
/// @param abnormalOperation on the list of abnormal operation (经营异常名录)
/// @param seriouslyDishonest on the list of serious dishonesty (严重违法失信名单)
/// @param ownsCoreRights owns the rights that its main products rest on
/// @param supportedField core technology within 国家重点支持的高新技术领域
/// @param institute highest level of its recognised R&D institution
/// @param nicheSince day since which it works in its niche (细分市场)
/// @param marketShareBp share of the national niche in hundredths of a percent
/// @param nationalRank place in the national niche
/// @param developmentScore of the ministry's platform (高质量发展评价)
/// @param creditScore of an independent rating
/// @param rights valid intellectual property
public record EnterpriseProfile(
        @Nullable LocalDate registeredOn,
        @Nullable Sector sector,
        @Nullable Boolean restrictedProducts,
        @Nullable Boolean majorViolation,
        @Nullable Boolean abnormalOperation,
        @Nullable Boolean seriouslyDishonest,
        @Nullable Boolean listed,
        @Nullable Boolean controlledByListed,
        @Nullable Boolean ownsCoreRights,
        @Nullable Boolean supportedField,
        @Nullable Institute institute,
        @Nullable LocalDate nicheSince,
        @Nullable @Min(0) @Max(10_000) Integer marketShareBp,
        @Nullable @Min(1) @Max(100_000) Integer nationalRank,
        @Nullable @Min(0) @Max(100) Integer developmentScore,
        @Nullable @Min(0) @Max(100) Integer creditScore,
        @Nullable @Valid Rights rights,
        @Nullable @Size(max = 100) List<@NotNull @Valid Title> titles,
        @Nullable @Size(max = 100) List<@NotNull @Valid Award> awards,
        @Nullable @Size(max = 100) List<@NotNull @Valid Standard> standards,
        @Nullable @Size(max = 100) List<@NotNull @Valid Financing> financings,
        @Nullable @Size(max = 10) List<@NotNull @Valid Year> years) {

    public static final EnterpriseProfile EMPTY = new EnterpriseProfile(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
            null, null, null, null);

    /// @return the same with other titles
    public EnterpriseProfile withTitles(List<Title> others) {
        return new EnterpriseProfile(
                registeredOn,
                sector,
                restrictedProducts,
                majorViolation,
                abnormalOperation,
                seriouslyDishonest,
                listed,
                controlledByListed,
                ownsCoreRights,
                supportedField,
                institute,
                nicheSince,
                marketShareBp,
                nationalRank,
                developmentScore,
                creditScore,
                rights,
                others,
                awards,
                standards,
                financings,
                years);
    }

    /// 工业, 软件和信息技术服务业, 其他未列明行业.
    public enum Sector {
        INDUSTRY,
        SOFTWARE,
        OTHER
    }

    /// National, provincial or of a city, its own, or none.
    public enum Institute {
        NATIONAL,
        PROVINCIAL,
        CITY,
        OWN,
        NONE
    }

    /// Level of an award or standard.
    public enum Level {
        INTERNATIONAL,
        NATIONAL,
        PROVINCIAL,
        INDUSTRY
    }

    /// @param otherClassOne class I rights besides inventions: plant varieties, new drugs, circuit layouts
    /// @param classOneOwn class I rights from own research, first three owners
    /// @param classOneInUse class I rights in use
    /// @param conversions results brought into use in the last three years
    public record Rights(
            @Nullable @Min(0) @Max(100_000) Integer inventions,
            @Nullable @Min(0) @Max(100_000) Integer otherClassOne,
            @Nullable @Min(0) @Max(100_000) Integer utilityModels,
            @Nullable @Min(0) @Max(100_000) Integer designs,
            @Nullable @Min(0) @Max(100_000) Integer software,
            @Nullable @Min(0) @Max(100_000) Integer classOneOwn,
            @Nullable @Min(0) @Max(100_000) Integer classOneInUse,
            @Nullable @Min(0) @Max(100_000) Integer conversions) {}

    /// A title with its certificate (荣誉资质).
    ///
    /// @param code as rule sets name it, such as `HIGH_TECH`
    /// @param to last day on which it is valid
    public record Title(
            @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{1,39}") @Schema(examples = "TECH_SME")
            String code,

            @Nullable @Size(min = 1, max = 60) String certificateNo,
            @NotNull LocalDate from,
            @NotNull LocalDate to) {
        /// @return whether the certificate is valid on the day
        public boolean isValidOn(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }

    /// A science and technology award (科技奖励).
    ///
    /// @param rank place among those who won it
    public record Award(
            @NotNull Level level,
            @Min(1) @Max(1000) int rank,
            @NotNull LocalDate on) {}

    /// A standard that it drafted.
    ///
    /// @param rank place among the drafters
    @Schema(name = "ProfileStandard")
    public record Standard(
            @NotNull Level level,
            @Min(1) @Max(1000) int rank,
            @NotNull LocalDate on) {}

    /// New equity that was paid in.
    ///
    /// @param institutional by a qualified institutional investor (合格机构投资者)
    public record Financing(
            @NotNull @Valid MoneyView amount,
            boolean institutional,
            @NotNull LocalDate on) {}

    /// Figures of one financial year.
    ///
    /// @param researchStaff staff in science and technology
    /// @param mainRevenue of the main business
    /// @param highTechRevenue of high-tech products and services
    /// @param research R&D
    /// @param researchDomestic R&D within China
    /// @param costs costs and expenses
    /// @param netProfit decimal yuan, below nought for a loss
    /// @param netAssets decimal yuan, may be below nought
    public record Year(
            @Min(1990) @Max(2200) int year,
            @Nullable @Min(0) @Max(10_000_000) Integer staff,
            @Nullable @Min(0) @Max(10_000_000) Integer researchStaff,
            @Nullable @Valid MoneyView revenue,
            @Nullable @Valid MoneyView mainRevenue,
            @Nullable @Valid MoneyView highTechRevenue,
            @Nullable @Valid MoneyView research,
            @Nullable @Valid MoneyView researchDomestic,
            @Nullable @Valid MoneyView costs,
            @Nullable @Valid MoneyView assets,
            @Nullable @Valid MoneyView liabilities,
            @Nullable @Pattern(regexp = SIGNED) String netAssets,
            @Nullable @Pattern(regexp = SIGNED) String netProfit) {
        static final String SIGNED = "-?\\d{1,15}(\\.\\d{1,2})?";
    }
}
