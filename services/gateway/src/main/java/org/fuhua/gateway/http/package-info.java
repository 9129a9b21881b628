/// What every answer has in common: how a refusal is written, the trace, the headers that protect a browser.
@NullMarked
package org.fuhua.gateway.http;

import org.jspecify.annotations.NullMarked;
