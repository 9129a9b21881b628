/// Budgets of applications (经费预算): which heads a call asks for, what they sum to, and how much of them may be
/// indirect cost (间接费用) by the document in force.
@NullMarked
package org.fuhua.applicant.budget;

import org.jspecify.annotations.NullMarked;
