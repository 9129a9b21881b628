/// Checks of what is no code: manifests, the compose file, connector definitions and the links of the documents.
package org.fuhua.deploy;
