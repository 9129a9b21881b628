/// Requests that no honest client sends, over every operation of the published contracts.
package org.fuhua.standalone.hostile;
