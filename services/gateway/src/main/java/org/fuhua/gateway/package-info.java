/// The one door of the platform: people sign in here, programs bring their token, and only what the services
/// declare passes. It keeps no data; whether somebody may do something is decided again by each service.
@NullMarked
package org.fuhua.gateway;

import org.jspecify.annotations.NullMarked;
