package org.fuhua.oversight.clause;

import java.util.List;

/// One of the twenty clauses of the plan; some have no lead, some have several.
record Clause(String clause, String titleZh, String titleEn, List<String> leads, List<String> responsible) {}
