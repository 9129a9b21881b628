/// Profiles of experts and teams. Names and addresses are sealed and never leave this service.
@NullMarked
package org.fuhua.talent.person;

import org.jspecify.annotations.NullMarked;
