package org.fuhua.applicant.ladder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fuhua.applicant.ladder.LadderFixture.firm;

import java.util.Arrays;
import org.fuhua.rules.ruleset.Result;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every line that a document draws: just below, on and just above it. Figures are of one firm of 2026-07-01.
class BoundaryTest {
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
        tech-sme-2017 ; staff-size ; /years/0/staff ; 499 500 501 ; MET MET UNMET
        tech-sme-2017 ; sales-size ; /years/0/revenue ; 199999999.99 200000000 200000000.01 ; MET MET UNMET
        tech-sme-2017 ; assets-size ; /years/0/assets ; 199999999.99 200000000 200000000.01 ; MET MET UNMET
        tech-sme-2017 ; holds-high-tech ; /titles/- ; {"code":"HIGH_TECH","from":"2023-06-30","to":"2026-06-30"} {"code":"HIGH_TECH","from":"2023-07-01","to":"2026-07-01"} {"code":"HIGH_TECH","from":"2026-07-02","to":"2029-07-01"} ; UNMET MET UNMET
        tech-sme-2017 ; won-award ; /awards/- ; {"level":"NATIONAL","rank":3,"on":"2021-06-30"} {"level":"NATIONAL","rank":3,"on":"2021-07-01"} {"level":"NATIONAL","rank":4,"on":"2022-01-01"} ; UNMET MET UNMET
        tech-sme-2017 ; led-standard ; /standards/- ; {"level":"INDUSTRY","rank":5,"on":"2021-06-30"} {"level":"INDUSTRY","rank":5,"on":"2021-07-01"} {"level":"INDUSTRY","rank":6,"on":"2022-01-01"} ; UNMET MET UNMET
        high-tech-2016 ; one-year ; /registeredOn ; 2025-07-02 2025-07-01 2025-06-30 ; UNMET MET MET
        high-tech-2016 ; research-staff ; /years/0/researchStaff ; 9 10 11 ; UNMET MET MET
        high-tech-2016 ; high-tech-income ; /years/0/highTechRevenue ; 17999999.99 18000000 18000000.01 ; UNMET MET MET
        specialised-2022 ; niche-time ; /nicheSince ; 2024-07-02 2024-07-01 2024-06-30 ; UNMET MET MET
        specialised-2022 ; research-amount ; /years/0/research ; 999999.99 1000000 1000000.01 ; UNMET MET MET
        specialised-2022 ; research-share ; /years/0/research ; 899999.99 900000 900000.01 ; UNMET MET MET
        specialised-2022 ; revenue ; /years/0/revenue ; 9999999.99 10000000 10000000.01 ; UNMET MET MET
        specialised-2026 ; niche-time ; /nicheSince ; 2023-07-02 2023-07-01 2023-06-30 ; UNMET MET MET
        specialised-2026 ; revenue ; /years/0/revenue ; 14999999.99 15000000 15000000.01 ; UNMET MET MET
        specialised-2026 ; main-share ; /years/0/mainRevenue ; 23999999.99 24000000 24000000.01 ; UNMET MET MET
        specialised-2026 ; debt ; /years/0/liabilities ; 31999999.99 32000000 32000000.01 ; MET MET UNMET
        specialised-2026 ; research-last ; /years/0/research ; 999999.99 1000000 1000000.01 ; UNMET MET MET
        specialised-2026 ; research-before ; /years/1/research ; 999999.99 1000000 1000000.01 ; UNMET MET MET
        specialised-2026 ; share-last ; /years/0/research ; 899999.99 900000 900000.01 ; UNMET MET MET
        specialised-2026 ; share-before ; /years/1/research ; 719999.99 720000 720000.01 ; UNMET MET MET
        specialised-2026 ; rights-in-use ; /rights/classOneInUse ; 0 1 2 ; UNMET MET MET
        specialised-2026 ; development ; /developmentScore ; 49 50 51 ; UNMET MET MET
        specialised-2026 ; equity ; /financings/- ; {"amount":{"amount":"19999999.99","currency":"CNY"},"institutional":true,"on":"2025-01-01"} {"amount":{"amount":"20000000","currency":"CNY"},"institutional":true,"on":"2024-07-01"} {"amount":{"amount":"20000000","currency":"CNY"},"institutional":true,"on":"2024-06-30"} ; UNMET MET UNMET
        specialised-2026 ; equity ; /financings/- ; {"amount":{"amount":"20000000","currency":"CNY"},"institutional":false,"on":"2025-01-01"} {"amount":{"amount":"20000000","currency":"CNY"},"institutional":true,"on":"2025-01-01"} {"amount":{"amount":"20000000.01","currency":"CNY"},"institutional":true,"on":"2025-01-01"} ; UNMET MET MET
        little-giant-2022 ; main-share ; /years/0/mainRevenue ; 20999999.99 21000000 21000000.01 ; UNMET MET MET
        little-giant-2022 ; debt ; /years/0/liabilities ; 27999999.99 28000000 28000000.01 ; MET MET UNMET
        little-giant-2022 ; rights ; /rights/classOneInUse ; 1 2 3 ; UNMET MET MET
        little-giant-2026 ; niche-time ; /nicheSince ; 2023-07-02 2023-07-01 2023-06-30 ; UNMET MET MET
        little-giant-2026 ; revenue ; /years/0/revenue ; 49999999.99 50000000 50000000.01 ; UNMET MET MET
        little-giant-2026 ; main-share ; /years/0/mainRevenue ; 26999999.99 27000000 27000000.01 ; UNMET MET MET
        little-giant-2026 ; growth ; /years/0/revenue ; 22049999.99 22050000 22050000.01 ; UNMET MET MET
        little-giant-2026 ; debt ; /years/0/liabilities ; 29999999.99 30000000 30000000.01 ; MET MET UNMET
        little-giant-2026 ; research-sum ; /years/0/research ; 10199999.99 10200000 10200000.01 ; UNMET MET MET
        little-giant-2026 ; own-rights ; /rights/classOneOwn ; 3 4 5 ; UNMET MET MET
        little-giant-2026 ; market-share ; /marketShareBp ; 999 1000 1001 ; UNMET MET MET
        little-giant-2026 ; national-rank ; /nationalRank ; 2 3 4 ; MET MET UNMET
        little-giant-2026 ; development ; /developmentScore ; 59 60 61 ; UNMET MET MET
        gazelle-2020 ; debt ; /years/0/liabilities ; 27999999.99 28000000 28000000.01 ; MET UNMET UNMET
        gazelle-2020 ; size ; /years/0/revenue ; 9999999.99 10000000 10000000.01 ; UNMET MET MET
        gazelle-2020 ; fiscal-years ; /registeredOn ; 2023-01-02 2023-01-01 2022-12-31 ; UNMET MET MET
        gazelle-2020 ; revenue-growth ; /years/0/revenue ; 28799999.99 28800000 28800000.01 ; UNMET MET MET
        gazelle-2020 ; share-last ; /years/0/research ; 1499999.99 1500000 1500000.01 ; UNMET MET MET
        gazelle-2020 ; share-before ; /years/1/research ; 1199999.99 1200000 1200000.01 ; UNMET MET MET
        gazelle-2020 ; inventions ; /rights/inventions ; 1 2 3 ; UNMET MET MET
        gazelle-2020 ; utility-software ; /rights/software ; 3 4 5 ; UNMET MET MET
        gazelle-2020 ; credit ; /creditScore ; 74 75 76 ; UNMET MET MET
        size-large-2011 ; staff ; /years/0/staff ; 299 300 301 ; UNMET MET MET
        size-large-2011 ; revenue ; /years/0/revenue ; 99999999.99 100000000 100000000.01 ; UNMET MET MET
        size-medium-2011 ; staff ; /years/0/staff ; 99 100 101 ; UNMET MET MET
        size-medium-2011 ; revenue ; /years/0/revenue ; 9999999.99 10000000 10000000.01 ; UNMET MET MET
        size-small-2011 ; staff ; /years/0/staff ; 9 10 11 ; UNMET MET MET
        size-small-2011 ; revenue ; /years/0/revenue ; 499999.99 500000 500000.01 ; UNMET MET MET
        """)
    void tellsTheThreeSidesOfALine(String standard, String condition, String pointer, String values, String expected) {
        var results = Arrays.stream(values.split(" "))
                .map(value -> LadderFixture.finding(
                                firm().with(pointer + "=" + value).judge(standard), condition)
                        .result())
                .toList();
        assertThat(results)
                .isEqualTo(
                        Arrays.stream(expected.split(" ")).map(Result::valueOf).toList());
    }

    @ParameterizedTest(name = "{0}: {1} {2} at {3}")
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
        industry ; large ; /years/0/staff=1000 /years/0/revenue=400000000 ; MET
        industry ; large ; /years/0/staff=999 /years/0/revenue=400000000 ; UNMET
        industry ; large ; /years/0/staff=1000 /years/0/revenue=399999999.99 ; UNMET
        industry ; medium ; /years/0/staff=300 /years/0/revenue=20000000 ; MET
        industry ; medium ; /years/0/staff=299 /years/0/revenue=20000000 ; UNMET
        industry ; small ; /years/0/staff=20 /years/0/revenue=3000000 ; MET
        industry ; small ; /years/0/staff=20 /years/0/revenue=2999999.99 ; UNMET
        other ; large ; /years/0/staff=300 /years/0/revenue=1 ; MET
        other ; medium ; /years/0/staff=100 /years/0/revenue=1 ; MET
        other ; medium ; /years/0/staff=99 /years/0/revenue=900000000 ; UNMET
        """)
    void sizesDependOnTheSector(String sector, String size, String facts, Result expected) {
        var firm = firm().with("/sector=" + sector.toUpperCase(java.util.Locale.ROOT))
                .with(facts);
        assertThat(firm.judge("size-" + size + "-2011").result()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} {1} {2} gives {3}")
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
        tech-sme-2017 ; staff ; /years/0/researchStaff ; 30 29 25 24 20 19 15 14 10 9 0 ; 20 16 16 12 12 8 8 4 4 0 0
        tech-sme-2017 ; research ; /years/0/research ; 1800000 1799999.99 1500000 1499999.99 1200000 1199999.99 900000 899999.99 600000 599999.99 ; 50 40 40 30 30 20 20 10 10 0
        tech-sme-2017 ; results ; /rights/inventions ; 1 2 ; 30 30
        high-tech-2016 ; conversion ; /rights/conversions ; 15 14 12 11 9 8 6 5 3 2 0 ; 25 19 19 13 13 7 7 1 1 0 0
        specialised-2022 ; net-margin ; /years/0/netProfit ; 3000000 2999999.99 2400000 1800000 1200000 600000 599999.99 -1 ; 10 8 8 6 4 2 0 0
        specialised-2022 ; debt ; /years/0/liabilities ; 20000000 20000000.01 24000000 24000000.01 27999999.99 28000000 ; 5 3 3 1 1 0
        specialised-2022 ; institute ; /institute ; NATIONAL PROVINCIAL CITY OWN NONE ; 10 8 4 2 0
        innovative-sme-2022 ; debt ; /years/0/liabilities ; 22000000 22000000.01 30000000 30000000.01 ; 10 5 5 0
        innovative-sme-2022 ; research ; /years/0/research ; 1500000 1499999.99 900000 600000 300000 299999.99 ; 20 15 15 10 5 0
        """)
    void givesThePointsOfTheBand(String standard, String indicator, String pointer, String values, String points) {
        var given = Arrays.stream(values.split(" "))
                .map(value -> LadderFixture.line(
                                firm().with(pointer + "=" + value + " /years/0/costs=999999999")
                                        .judge(standard),
                                indicator)
                        .orElseThrow()
                        .floor())
                .toList();
        assertThat(given)
                .isEqualTo(
                        Arrays.stream(points.split(" ")).map(Integer::valueOf).toList());
    }
}
