/// Carrying out a project (项目执行): reports with spending, acceptance (验收), and what comes back in the end.
@NullMarked
package org.fuhua.funding.project;

import org.jspecify.annotations.NullMarked;
