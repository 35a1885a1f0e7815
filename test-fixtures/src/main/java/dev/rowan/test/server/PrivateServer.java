package dev.rowan.test.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A server process of our own, on a free port and with throw-away data, that ends with this JVM. */
final class PrivateServer implements ServerControl {

    private static final int ATTEMPTS = 3;
    private static final long MINUTES = 2;

    private final ServerEngine engine;
    private final TemporaryDirectory directory;
    private final Path log;
    private final Reaper reaper;
    private final Thread hook = new Thread(this::end, "rowan-test-server-end");
    private @Nullable Process process;
    private boolean ended;

    private PrivateServer(ServerEngine engine, TemporaryDirectory directory) throws IOException {
        this.engine = engine;
        this.directory = directory;
        this.log = directory.path().resolve("server.log");
        this.reaper = Reaper.watch(engine.pidFile(), engine.endSignal(), directory.path());
    }

    /** Makes an engine for a directory and a port. */
    @FunctionalInterface
    interface EngineFactory {
        ServerEngine create(Path directory, int port);
    }

    /**
     * Sets up and starts a server.
     *
     * @throws ServerException when it does not start
     */
    static TestServer launch(ServerKind kind, String source, EngineFactory factory) {
        for (int attempt = 1; ; attempt++) {
            int port = freePort();
            TemporaryDirectory directory = TemporaryDirectory.create(kind.id());
            ServerEngine engine = factory.create(directory.path(), port);
            try {
                PrivateServer server = new PrivateServer(engine, directory);
                server.begin();
                return NetworkServer.started(
                        kind,
                        engine.admin(),
                        "private server from " + source + ", port " + port,
                        server,
                        server::close);
            } catch (IOException e) {
                // Another process may have taken the port in between, so that a second try is worth it.
                if (attempt == ATTEMPTS) {
                    throw new ServerException(
                            "the server from " + source + " does not start: " + Messages.oneLine(e), e);
                }
            }
        }
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new ServerException("no port is free", e);
        }
    }

    private synchronized void begin() throws IOException {
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            engine.initialize();
            startProcess();
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    private void startProcess() throws IOException {
        Process started = Commands.start(engine.serve(), directory.path(), log);
        process = started;
        try {
            Readiness.await(engine.admin(), started::isAlive);
        } catch (IOException e) {
            kill();
            throw new IOException(e.getMessage() + ": " + Messages.tail(log), e);
        }
    }

    @Override
    public synchronized void start() {
        if (ended) {
            throw new ServerException(engine.admin() + " was closed for good");
        }
        for (int attempt = 1; !isRunning(); attempt++) {
            try {
                startProcess();
            } catch (IOException e) {
                // After a kill something may hold on to what the server needs for a moment longer.
                if (attempt == ATTEMPTS) {
                    throw new ServerException("Cannot start " + engine.admin() + ": " + Messages.oneLine(e), e);
                }
            }
        }
    }

    private boolean isRunning() {
        Process started = process;
        return started != null && started.isAlive();
    }

    @Override
    public synchronized void stop() {
        signal(engine.stopSignal());
    }

    private void signal(String signal) {
        Process running = process;
        if (running == null || !running.isAlive()) {
            return;
        }
        try {
            Commands.run(List.of("kill", "-s", signal, Long.toString(running.pid())));
            Commands.await(running, MINUTES);
        } catch (IOException e) {
            throw new ServerException("Cannot stop " + engine.admin() + ": " + Messages.oneLine(e), e);
        }
    }

    /** Its helper processes go too: they would hold on to what the next start needs. */
    @Override
    public synchronized void kill() {
        Process running = process;
        if (running == null || !running.isAlive()) {
            return;
        }
        List<ProcessHandle> helpers = running.descendants().toList();
        running.destroyForcibly();
        helpers.forEach(ProcessHandle::destroyForcibly);
        try {
            Commands.await(running, MINUTES);
            for (ProcessHandle helper : helpers) {
                Commands.awaitEnd(helper, MINUTES);
            }
        } catch (IOException e) {
            throw new ServerException("Cannot kill " + engine.admin() + ": " + Messages.oneLine(e), e);
        }
    }

    void close() {
        Runtime.getRuntime().removeShutdownHook(hook);
        end();
    }

    private synchronized void end() {
        if (!ended) {
            ended = true;
            signal(engine.endSignal());
            reaper.release();
            directory.delete();
        }
    }
}
