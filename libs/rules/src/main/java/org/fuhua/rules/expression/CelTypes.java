package org.fuhua.rules.expression;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.cel.common.types.CelType;
import dev.cel.common.types.CelTypeProvider;
import dev.cel.common.types.ListType;
import dev.cel.common.types.MapType;
import dev.cel.common.types.SimpleType;
import dev.cel.common.types.StructType;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Our types in the words of CEL. Records become structs, so that its checker knows their fields.
final class CelTypes implements CelTypeProvider {
    private final Map<String, CelType> records = new HashMap<>();
    private final Map<String, Type.RecordOf> declared = new HashMap<>();

    CelType of(Type type) {
        return switch (type) {
            case Type.Scalar scalar ->
                switch (scalar) {
                    case BOOLEAN -> SimpleType.BOOL;
                    case INTEGER -> SimpleType.INT;
                    case TEXT -> SimpleType.STRING;
                    case DATE -> SimpleType.TIMESTAMP;
                    case DYNAMIC -> MapType.create(SimpleType.STRING, SimpleType.DYN);
                };
            case Type.ListOf list -> ListType.create(of(list.element()));
            case Type.RecordOf structure -> struct(structure);
        };
    }

    private CelType struct(Type.RecordOf structure) {
        var known = declared.putIfAbsent(structure.name(), structure);
        if (known != null && !known.equals(structure))
            throw new IllegalArgumentException("two records are named " + structure.name());
        var fields = new HashMap<String, CelType>();
        structure.fields().forEach((name, type) -> fields.put(name, of(type)));
        return records.computeIfAbsent(
                structure.name(),
                name -> StructType.create(
                        name, ImmutableSet.copyOf(fields.keySet()), field -> Optional.ofNullable(fields.get(field))));
    }

    @Override
    public ImmutableCollection<CelType> types() {
        return ImmutableList.copyOf(records.values());
    }

    @Override
    public Optional<CelType> findType(String name) {
        return Optional.ofNullable(records.get(name));
    }
}
