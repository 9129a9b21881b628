package org.fuhua.gateway.contract;

/// One thing that a service lets others do.
///
/// @param id its operationId
/// @param anonymous whether nobody needs to sign in for it
public record Operation(String service, String id, boolean anonymous) {}
