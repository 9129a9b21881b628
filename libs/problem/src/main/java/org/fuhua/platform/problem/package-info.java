/// The problems of the mechanism and how any problem is worded on the wire. Kept apart from the mechanism
/// itself so that the gateway, which has no database and no events, says no with the services' words.
package org.fuhua.platform.problem;
