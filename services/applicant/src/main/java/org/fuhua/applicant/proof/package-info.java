/// Who shows with documents that they act for an organisation (单位归属核验), and the officer who decides it.
@NullMarked
package org.fuhua.applicant.proof;

import org.jspecify.annotations.NullMarked;
