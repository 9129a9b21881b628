/// The way of a request to a service: is it declared, small enough, from our own page, from whom, not too often;
/// then it goes on with a bearer token and without cookies.
@NullMarked
package org.fuhua.gateway.api;

import org.jspecify.annotations.NullMarked;
