/// What the money of an agreement is for, by budget head (预算科目), and how it stands after each adjustment (预算调剂).
@NullMarked
package org.fuhua.funding.budget;

import org.jspecify.annotations.NullMarked;
