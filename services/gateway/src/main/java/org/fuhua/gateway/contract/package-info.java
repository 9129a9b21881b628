/// What the services declare (`contracts/http`), packaged with the gateway: the operations that pass, and the one
/// document that describes them all.
@NullMarked
package org.fuhua.gateway.contract;

import org.jspecify.annotations.NullMarked;
