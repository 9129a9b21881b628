/// What an enterprise says about itself (企业档案): entered once, read by every rule that judges it.
@NullMarked
package org.fuhua.applicant.profile;

import org.jspecify.annotations.NullMarked;
