package dev.rowan.test.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A server process of our own, on a free port and with throw-away data, that ends with this JVM. */
final class PrivateServer implements ServerControl {

    private static final int ATTEMPTS = 3;
    private static final long KILL_SECONDS = 30;

    private final ServerEngine engine;
    private final TemporaryDirectory directory;
    private final Reaper reaper;
    private final Thread hook = new Thread(this::end, "rowan-test-server-end");
    private boolean running;
    private boolean ended;

    private PrivateServer(ServerEngine engine, TemporaryDirectory directory) throws IOException {
        this.engine = engine;
        this.directory = directory;
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
            } catch (IOException | ServerException e) {
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
            engine.start();
            running = true;
        } catch (IOException | ServerException e) {
            close();
            throw e;
        }
    }

    @Override
    public synchronized void start() {
        if (ended) {
            throw new ServerException(engine.admin() + " was closed for good");
        }
        if (!running) {
            try {
                engine.start();
            } catch (IOException e) {
                throw new ServerException("Cannot start " + engine.admin(), e);
            }
            running = true;
        }
    }

    @Override
    public synchronized void stop() {
        if (running) {
            try {
                engine.stop();
            } catch (IOException e) {
                throw new ServerException("Cannot stop " + engine.admin(), e);
            }
            running = false;
        }
    }

    @Override
    public synchronized void kill() {
        Optional<ProcessHandle> process = process();
        process.ifPresent(ProcessHandle::destroyForcibly);
        process.ifPresent(PrivateServer::awaitEnd);
        // The engine may hold more than the process; what is already dead stops at once.
        stop();
    }

    private Optional<ProcessHandle> process() {
        try {
            String pid = Files.readString(engine.pidFile()).lines().findFirst().orElse("");
            return ProcessHandle.of(Long.parseLong(pid.strip()));
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static void awaitEnd(ProcessHandle process) {
        try {
            process.onExit().get(KILL_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerException("Interrupted while a server died", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new ServerException("Process " + process.pid() + " does not die", e);
        }
    }

    void close() {
        Runtime.getRuntime().removeShutdownHook(hook);
        end();
    }

    private synchronized void end() {
        if (!ended) {
            ended = true;
            if (engine.endSignal().equals("KILL")) {
                kill();
            } else {
                stop();
            }
            reaper.release();
            directory.delete();
        }
    }
}
