package org.fuhua.standalone;

import org.fuhua.standalone.bench.BenchCommand;
import org.fuhua.standalone.cli.DoctorCommand;
import org.fuhua.standalone.cli.DownCommand;
import org.fuhua.standalone.cli.LogsCommand;
import org.fuhua.standalone.cli.PrepareCommand;
import org.fuhua.standalone.cli.StatusCommand;
import org.fuhua.standalone.cli.SuperviseCommand;
import org.fuhua.standalone.cli.UpCommand;
import org.fuhua.standalone.demo.DemoCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The commands behind the script `./fuhua`, which finds a JDK, builds what is not built and calls this.
@Command(
        name = "fuhua",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "Runs Fuhua 孵化 on this machine.",
        subcommands = {
            UpCommand.class,
            DownCommand.class,
            StatusCommand.class,
            DemoCommand.class,
            LogsCommand.class,
            DoctorCommand.class,
            BenchCommand.class,
            PrepareCommand.class,
            SuperviseCommand.class
        })
public final class Fuhua {
    private Fuhua() {}

    public static void main(String[] arguments) {
        var commands = new CommandLine(new Fuhua()).setCaseInsensitiveEnumValuesAllowed(true);
        commands.setExecutionExceptionHandler((failed, command, _) -> {
            command.getErr().println("fuhua: " + (failed.getMessage() == null ? failed : failed.getMessage()));
            if (System.getenv("FUHUA_TRACE") != null) failed.printStackTrace(command.getErr());
            return 1;
        });
        System.exit(commands.execute(arguments));
    }
}
