package org.fuhua.review.intake;

/// A section of the application form, for showing a proposal in its order.
public record FormSection(String code, String titleZh, String titleEn) {}
