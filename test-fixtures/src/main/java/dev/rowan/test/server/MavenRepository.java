package dev.rowan.test.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The user's local Maven repository. What it lacks is fetched by the user's own Maven, so that mirrors, proxies and
 * credentials of its settings hold here too.
 */
final class MavenRepository {

    private static final String DEPENDENCY_PLUGIN = "org.apache.maven.plugins:maven-dependency-plugin:3.9.0";
    private static final long FETCH_MINUTES = 20;

    private final ServerSettings settings;

    MavenRepository(ServerSettings settings) {
        this.settings = settings;
    }

    /**
     * Gives the file of an artifact.
     *
     * @throws ServerException when it is not there and cannot be fetched
     */
    Path resolve(MavenArtifact artifact) {
        Path file = artifact.in(directory());
        if (!Files.exists(file)) {
            fetch(artifact);
        }
        if (!Files.exists(file)) {
            throw new ServerException("Maven fetched " + artifact.coordinates() + ", but not to " + file);
        }
        return file;
    }

    /** Surefire tells the tests which repository its Maven uses. */
    private Path directory() {
        return settings.foreign("maven.repo.local", "ROWAN_TEST_MAVEN_REPOSITORY")
                .or(() -> settings.foreign("localRepository", "ROWAN_TEST_MAVEN_REPOSITORY"))
                .map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".m2", "repository"));
    }

    private void fetch(MavenArtifact artifact) {
        if (settings.isOffline()) {
            throw new ServerException(artifact.coordinates() + " is not in " + directory() + " and Maven is offline");
        }
        Path maven = program()
                .orElseThrow(() -> new ServerException(
                        artifact.coordinates() + " is not in " + directory() + " and there is no mvn to fetch it"));
        Announcements.say("fetching " + artifact.coordinates() + " once, with " + maven);
        TemporaryDirectory directory = TemporaryDirectory.create("maven");
        try {
            run(command(maven, artifact), directory.path());
        } catch (IOException e) {
            throw new ServerException("Maven cannot fetch " + artifact.coordinates() + ": " + Messages.oneLine(e), e);
        } finally {
            directory.delete();
        }
    }

    private List<String> command(Path maven, MavenArtifact artifact) {
        return List.of(
                maven.toString(),
                "--batch-mode",
                "--quiet",
                "-Dmaven.repo.local=" + directory(),
                DEPENDENCY_PLUGIN + ":get",
                "-Dtransitive=false",
                "-DgroupId=" + artifact.groupId(),
                "-DartifactId=" + artifact.artifactId(),
                "-Dversion=" + artifact.version(),
                "-Dpackaging=" + artifact.type(),
                "-Dclassifier=" + artifact.classifier());
    }

    private Optional<Path> program() {
        return settings.foreign("maven.home", "MAVEN_HOME")
                .map(home -> Path.of(home, "bin", "mvn"))
                .filter(Files::isExecutable)
                .or(() -> Commands.find("mvn"));
    }

    private static void run(List<String> command, Path directory) throws IOException {
        Path log = directory.resolve("maven.log");
        if (Commands.await(Commands.start(command, directory, log), FETCH_MINUTES) != 0) {
            throw new IOException(Messages.firstError(log));
        }
    }
}
