package org.fuhua.standalone.cli;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "logs", description = "Show the end of a part's log.")
public final class LogsCommand implements Callable<Integer> {
    private static final int TAIL = 64 << 10;

    @Parameters(index = "0", paramLabel = "PART", description = "A part as status names it, or supervisor.")
    private String part;

    @Option(
            names = {"-f", "--follow"},
            description = "Go on showing what is written.")
    private boolean follow;

    @Override
    public Integer call() throws Exception {
        var log = Home.find().log(part);
        if (!part.matches("[a-z-]+") || !Files.exists(log)) throw new IllegalArgumentException("no log of " + part);
        try (var file = new RandomAccessFile(log.toFile(), "r")) {
            file.seek(Math.max(0, file.length() - TAIL));
            if (file.getFilePointer() > 0) file.readLine();
            do copy(file);
            while (follow && pause());
        }
        return 0;
    }

    private static void copy(RandomAccessFile file) throws Exception {
        var buffer = new byte[8192];
        for (int read; (read = file.read(buffer)) > 0; ) System.out.write(buffer, 0, read);
        System.out.flush();
    }

    private static boolean pause() throws InterruptedException {
        Thread.sleep(300);
        return true;
    }
}
