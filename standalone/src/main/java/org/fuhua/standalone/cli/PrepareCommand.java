package org.fuhua.standalone.cli;

import java.util.concurrent.Callable;
import org.fuhua.standalone.keycloak.KeycloakDistribution;
import picocli.CommandLine.Command;

/// The last step of the build, called by the script.
@Command(name = "prepare", hidden = true)
public final class PrepareCommand implements Callable<Integer> {
    @Override
    public Integer call() throws Exception {
        new KeycloakDistribution(Home.find().root()).prepare();
        return 0;
    }
}
