/// What goes to the bank and comes from it, in ISO 20022: credit transfers out, status reports and statements in, and
/// the desk where statements are reconciled (对账).
@NullMarked
package org.fuhua.funding.bank;

import org.jspecify.annotations.NullMarked;
