/// Writing and signing an application together (联合申报): the lead invites and removes partners, each partner writes and
/// signs its own part or declines.
@NullMarked
package org.fuhua.applicant.consortium;

import org.jspecify.annotations.NullMarked;
