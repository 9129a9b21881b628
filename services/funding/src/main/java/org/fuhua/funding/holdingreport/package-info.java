/// What the manager tells of each holding once a year (持股报告).
@NullMarked
package org.fuhua.funding.holdingreport;

import org.jspecify.annotations.NullMarked;
