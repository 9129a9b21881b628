package org.fuhua.funding;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A day that books can have: of this century. Calendars go further than databases and people do.
@Constraint(validatedBy = ProgrammeDay.Check.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface ProgrammeDay {
    String message() default "日期须在 2000 年至 2099 年之间 Must be a day from 2000 to 2099";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /// The check itself.
    class Check implements ConstraintValidator<ProgrammeDay, LocalDate> {
        private static final int FIRST_YEAR = 2000;
        private static final int LAST_YEAR = 2099;

        @Override
        public boolean isValid(@Nullable LocalDate day, ConstraintValidatorContext context) {
            return day == null || day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
        }
    }
}
