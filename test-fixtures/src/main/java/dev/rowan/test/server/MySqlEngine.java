package dev.rowan.test.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** MySQL and MariaDB, which are set up differently and then run alike. */
final class MySqlEngine implements ServerEngine {

    private static final String USER = "rowan";

    private final MySqlInstallation installation;
    private final Path directory;
    private final int port;
    private final String password = Long.toHexString(new SecureRandom().nextLong());
    private @Nullable Process process;

    MySqlEngine(MySqlInstallation installation, Path directory, int port) {
        this.installation = installation;
        this.directory = directory;
        this.port = port;
    }

    @Override
    public Endpoint admin() {
        return new Endpoint(installation.url(port), USER, password);
    }

    @Override
    public Path pidFile() {
        return directory.resolve("server.pid");
    }

    @Override
    public String endSignal() {
        return "KILL";
    }

    @Override
    public void initialize() throws IOException {
        Files.write(
                initFile(),
                List.of(
                        "create user if not exists '" + USER + "'@'127.0.0.1' identified by '" + password + "';",
                        "grant all on *.* to '" + USER + "'@'127.0.0.1' with grant option;"));
        List<String> command = new ArrayList<>(installation.initialize(data()));
        Path log = directory.resolve("initialize.log");
        Process setup = start(command, log);
        if (await(setup) != 0) {
            throw new IOException("setting up its data failed: " + Messages.tail(log));
        }
    }

    @Override
    public void start() throws IOException {
        List<String> command = new ArrayList<>(installation.serve());
        command.addAll(List.of(
                "--datadir=" + data(),
                "--port=" + port,
                "--bind-address=127.0.0.1",
                "--skip-name-resolve",
                "--socket=" + directory.resolve("s"),
                "--pid-file=" + pidFile(),
                "--init-file=" + initFile(),
                "--skip-log-bin",
                "--max-connections=500",
                "--innodb-flush-log-at-trx-commit=2"));
        Path log = directory.resolve("server.log");
        Process started = start(command, log);
        process = started;
        try {
            Readiness.await(admin(), started::isAlive);
        } catch (IOException e) {
            started.destroyForcibly();
            throw new IOException(e.getMessage() + ": " + Messages.tail(log), e);
        }
    }

    @Override
    public void stop() throws IOException {
        Process running = process;
        if (running != null) {
            running.destroy();
            await(running);
        }
    }

    private Path data() {
        return directory.resolve("data");
    }

    private Path initFile() {
        return directory.resolve("init.sql");
    }

    private static Process start(List<String> command, Path log) throws IOException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        process.getOutputStream().close();
        return process;
    }

    private static int await(Process process) throws IOException {
        try {
            if (!process.waitFor(Readiness.PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IOException("gave up after " + Readiness.PATIENCE.toSeconds() + " s");
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
