/// Keycloak: distribution, server and what is set after the realm's import.
@NullMarked
package org.fuhua.standalone.keycloak;

import org.jspecify.annotations.NullMarked;
