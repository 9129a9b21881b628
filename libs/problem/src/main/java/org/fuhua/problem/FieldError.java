package org.fuhua.problem;

/// What is wrong with one member of the input.
///
/// @param pointer JSON Pointer (RFC 6901) into the request body, or `?name` for a query parameter
/// @param code kebab-case reason, for programs
/// @param zh what to do about it, in Chinese
/// @param en the same in English
public record FieldError(String pointer, String code, String zh, String en) {}
