/// Titles and certificates of organisations (资质证书): stated by them, checked or revoked by officers, in force from the
/// first to the last day.
@NullMarked
package org.fuhua.applicant.certificate;

import org.jspecify.annotations.NullMarked;
