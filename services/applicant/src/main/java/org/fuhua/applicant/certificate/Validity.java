package org.fuhua.applicant.certificate;

import java.time.LocalDate;

/// The days on which a certificate of a title counts.
///
/// @param to last day
public record Validity(String title, String number, LocalDate from, LocalDate to) {
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
