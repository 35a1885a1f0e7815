package dev.rowan.test.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** PostgreSQL from Zonky's binaries. */
final class PostgresEngine implements ServerEngine {

    private final Path directory;
    private final int port;
    private @Nullable EmbeddedPostgres running;

    PostgresEngine(Path directory, int port) {
        this.directory = directory;
        this.port = port;
    }

    @Override
    public Endpoint admin() {
        return new Endpoint("jdbc:postgresql://127.0.0.1:" + port + "/postgres", "postgres", "postgres");
    }

    @Override
    public Path pidFile() {
        return data().resolve("postmaster.pid");
    }

    /** An immediate shutdown; after a kill its shared memory would stay. */
    @Override
    public String endSignal() {
        return "QUIT";
    }

    /** The first start does this. */
    @Override
    public void initialize() {}

    /**
     * Collation comes from PostgreSQL itself, so that every machine sorts alike. Zonky commits asynchronously unless
     * told otherwise, and what was committed must be there after a crash.
     */
    @Override
    public void start() throws IOException {
        running = EmbeddedPostgres.builder()
                .setDataDirectory(data())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPort(port)
                .setPGStartupWait(Readiness.PATIENCE)
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setServerConfig("synchronous_commit", "on")
                .start();
    }

    @Override
    public void stop() throws IOException {
        EmbeddedPostgres server = running;
        if (server != null) {
            server.close();
        }
    }

    private Path data() {
        return directory.resolve("data");
    }
}
