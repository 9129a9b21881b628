package org.fuhua.funding;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.fuhua.platform.http.MoneyView;
import org.jspecify.annotations.Nullable;

/// More than nothing. What is no money at all is refused by the format already.
@Constraint(validatedBy = PositiveMoney.Check.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface PositiveMoney {
    String message() default "金额须大于零 Must be more than nothing";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /// The check itself.
    class Check implements ConstraintValidator<PositiveMoney, MoneyView> {
        @Override
        public boolean isValid(@Nullable MoneyView money, ConstraintValidatorContext context) {
            if (money == null || money.amount() == null) return true;
            return !money.amount().matches("[0.]*");
        }
    }
}
