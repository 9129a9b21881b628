package org.fuhua.gateway.page;

/// The service that a page reads from gave no answer.
final class Away extends RuntimeException {
    Away(String service) {
        super(service, null, false, false);
    }
}
