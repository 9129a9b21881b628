package org.fuhua.applicant;

import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Conditions of a list, of which absent ones fall away.
public final class Filter {
    private final StringBuilder where = new StringBuilder(" where 1 = 1");
    private final Map<String, Object> values = new LinkedHashMap<>();

    /// @param condition with the value as `:name`; left out when the value is absent
    public Filter and(String condition, String name, @Nullable Object value) {
        if (value == null) return this;
        where.append(" and (").append(condition).append(')');
        values.put(name, value);
        return this;
    }

    public <T> List<T> list(EntityManager entities, Class<T> type, String select, String order, int rows) {
        var query = entities.createQuery(select + where + " order by " + order, type)
                .setMaxResults(rows);
        values.forEach(query::setParameter);
        return query.getResultList();
    }
}
