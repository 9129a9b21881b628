package org.fuhua.platform.idempotency;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Marks a resource method that takes effect once per `Idempotency-Key`, however often it is retried.
///
/// The key, a hash of the content and the response commit in the transaction of the effect. The same key with the same
/// content gets the stored response; with other content it is refused.
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Idempotent {}
