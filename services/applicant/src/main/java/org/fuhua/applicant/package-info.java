/// Everything between an applicant and the agency up to the formal check: organisations and their members, calls (指南),
/// applications with attachments, endorsement (归口推荐), formal check (形式审查), and where an application stands.
@NullMarked
package org.fuhua.applicant;

import org.jspecify.annotations.NullMarked;
