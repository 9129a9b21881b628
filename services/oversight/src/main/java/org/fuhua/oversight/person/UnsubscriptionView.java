package org.fuhua.oversight.person;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What the link in a mail ends. Names nobody: whoever has the mail may see this.
///
/// @param ended whether no mails come any more but those that must
/// @param goesOn what is mailed nevertheless
@Schema(name = "Unsubscription")
record UnsubscriptionView(boolean ended, List<Label> goesOn) {
    @Schema(name = "KindLabel")
    record Label(String zh, String en) {}
}
