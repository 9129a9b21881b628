/// Forms as data: JSON Schema of a call's form, answers given to it, and what of them is personal.
@NullMarked
package org.fuhua.applicant.form;

import org.jspecify.annotations.NullMarked;
