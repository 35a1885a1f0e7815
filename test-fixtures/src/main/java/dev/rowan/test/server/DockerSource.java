package dev.rowan.test.server;

import com.github.dockerjava.api.exception.DockerException;
import java.io.IOException;
import java.util.List;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.ContainerLaunchException;
import org.testcontainers.containers.JdbcDatabaseContainer;
import org.testcontainers.mariadb.MariaDBContainer;
import org.testcontainers.mysql.MySQLContainer;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** Servers in containers, where Docker is. Testcontainers is optional: without it this class cannot be linked. */
final class DockerSource implements ServerSource {

    private static final String USER = "root";
    private static final String PASSWORD = "rowan";

    private final ServerSettings settings;

    DockerSource(ServerSettings settings) {
        this.settings = settings;
    }

    @Override
    public TestServer open(ServerKind kind) {
        try {
            if (!DockerClientFactory.instance().isDockerAvailable()) {
                throw new ServerException("Docker is not available");
            }
            return start(kind);
        } catch (ContainerLaunchException | DockerException e) {
            throw new ServerException("Docker cannot run it: " + Messages.oneLine(e), e);
        }
    }

    private TestServer start(ServerKind kind) {
        JdbcDatabaseContainer<?> container = container(kind);
        int port = PrivateServer.freePort();
        // Docker gives a restarted container another port unless it is fixed here.
        container.setPortBindings(
                List.of(port + ":" + container.getExposedPorts().get(0)));
        container.start();
        Endpoint admin = new Endpoint(container.getJdbcUrl(), USER, PASSWORD);
        return NetworkServer.started(
                kind,
                admin,
                "Docker image " + container.getDockerImageName() + ", port " + port,
                new ContainerControl(container, admin),
                container::stop);
    }

    private JdbcDatabaseContainer<?> container(ServerKind kind) {
        return switch (kind) {
            case MYSQL -> configured(new MySQLContainer(image(kind, "mysql:8.0.43")));
            case MARIADB -> configured(new MariaDBContainer(image(kind, "mariadb:11.4")));
            case POSTGRESQL ->
                configured(new PostgreSQLContainer(image(kind, "postgres:18-alpine")))
                        .withCommand("postgres", "-c", "fsync=off", "-c", "max_prepared_transactions=50");
            case H2, SQLITE -> throw new ServerException(kind.id() + " is embedded");
        };
    }

    private static JdbcDatabaseContainer<?> configured(JdbcDatabaseContainer<?> container) {
        return container.withUsername(USER).withPassword(PASSWORD);
    }

    private String image(ServerKind kind, String standard) {
        return settings.get(kind, "image").orElse(standard);
    }

    /** Stops and starts a container without making it anew. */
    private record ContainerControl(JdbcDatabaseContainer<?> container, Endpoint admin) implements ServerControl {

        @Override
        public void stop() {
            if (container.isRunning()) {
                container
                        .getDockerClient()
                        .stopContainerCmd(container.getContainerId())
                        .exec();
            }
        }

        @Override
        public void kill() {
            if (container.isRunning()) {
                container
                        .getDockerClient()
                        .killContainerCmd(container.getContainerId())
                        .exec();
            }
        }

        @Override
        public void start() {
            if (!container.isRunning()) {
                container
                        .getDockerClient()
                        .startContainerCmd(container.getContainerId())
                        .exec();
            }
            try {
                Readiness.await(admin, container::isRunning);
            } catch (IOException e) {
                throw new ServerException("Cannot start " + admin, e);
            }
        }
    }
}
