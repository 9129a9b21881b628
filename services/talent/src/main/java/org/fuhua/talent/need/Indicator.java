package org.fuhua.talent.need;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// What a solution must reach; an application answers each.
///
/// @param target value with its unit, for example `≤ 50 ms`
record Indicator(
        @NotBlank @Size(max = 200) String nameZh,
        @Nullable @Size(max = 200) String nameEn,
        @NotBlank @Size(max = 200) String target) {}
