package org.fuhua.applicant.listing;

import org.fuhua.applicant.search.SearchWords;
import org.jspecify.annotations.Nullable;

/// How lists are read, so that a page costs about the same among a thousand applications and among a million.
///
/// Without words an index gives the order and the filter stops early. With words nothing gives both: how often two
/// words occur together is what no statistics tell. So the first [#TRIED] in order are looked through until the page
/// is full, which is soon when the words are common. They also tell how common: from [#COMMON] on, more are looked
/// through; rarer words are found in the index of terms, all of them.
final class ListQueries {
    static final int TRIED = 500;
    static final int COMMON = 5;
    static final int LOOKED_THROUGH = 10_000;

    // Left, so that the organisation is only read when something asks for it.
    private static final String FROM = " from application a left join organisation o on o.id = a.organisation_id";
    private static final String SEARCHED = " join application_search s on s.application_id = a.id";
    private static final String UNIT = " left join organisation r on r.id = a.recommender_organisation_id";
    private static final String SELECT = "select " + ListedApplication.COLUMNS;

    private ListQueries() {}

    static ListSql inOrder(ListSql where, String order) {
        return ListSql.join(SELECT, FROM, UNIT, " where ", where, " order by ", order);
    }

    /// Looks the first ones through in their order until the page is full. The index of terms is asked for one
    /// application after the other (`offset 0` keeps it so): sorted by the index of the order already, reading ends
    /// with the last row of the page.
    static ListSql inFirst(int first, SearchWords words, ListSql where, String order, int rows) {
        return ListSql.join(
                SELECT,
                " from (select a.* from (select a.*",
                FROM,
                " where ",
                where,
                " order by " + order + " limit " + first + ") a cross join lateral (select from application_search s"
                        + " where s.application_id = a.id and ",
                ListFilter.found(words),
                " offset 0) s order by " + order + " limit " + rows
                        + ") a join organisation o on o.id = a.organisation_id",
                UNIT,
                " order by " + order);
    }

    /// @return whether there are more than the first ones
    static ListSql more(int first, ListSql where) {
        return ListSql.join("select exists (select", FROM, " where ", where, " offset " + first + ")");
    }

    static ListSql everywhere(SearchWords words, ListSql where, String order) {
        return ListSql.join(
                "with found as materialized (select s.application_id from application_search s where ",
                ListFilter.found(words),
                ") ",
                SELECT,
                " from found join application a on a.id = found.application_id"
                        + " join organisation o on o.id = a.organisation_id",
                UNIT,
                " where ",
                where,
                " order by ",
                order);
    }

    static ListSql count(@Nullable SearchWords words, ListSql where, int most) {
        return ListSql.join(
                "select count(*) from (select 1",
                FROM,
                words == null ? "" : SEARCHED,
                " where ",
                where,
                words == null ? "" : ListSql.join(" and ", ListFilter.found(words)),
                " limit " + most + ") counted");
    }
}
