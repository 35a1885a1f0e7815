package dev.rowan.test.server;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Where servers' programs are unpacked, once for a user: {@code rowan.test.cache}, else {@code ~/.cache/rowan}. Root,
 * whose home is closed to the users that servers run as, has {@code /var/cache/rowan}.
 */
record DistributionCache(Path directory) {

    static DistributionCache of(ServerSettings settings) {
        return new DistributionCache(settings.get("cache").map(Path::of).orElseGet(() -> standard(settings)));
    }

    private static Path standard(ServerSettings settings) {
        if (Commands.isRoot()) {
            return Path.of("/var/cache/rowan");
        }
        return settings.foreign("user.cache", "XDG_CACHE_HOME")
                .map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".cache"))
                .resolve("rowan");
    }

    /** Fills an empty directory. */
    @FunctionalInterface
    interface Unpacker {
        void unpackTo(Path directory) throws IOException;
    }

    /**
     * Gives the directory of a distribution, and unpacks it when it is not there. It is unpacked beside its place and
     * renamed, so that half a distribution is never taken for a whole one; other JVMs wait meanwhile.
     */
    Path get(String name, Unpacker unpacker) throws IOException {
        Files.createDirectories(directory);
        Path home = directory.resolve(name);
        synchronized (DistributionCache.class) {
            try (FileChannel channel =
                    FileChannel.open(directory.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                // Held against other JVMs until the channel is closed.
                channel.lock();
                if (!Files.exists(home)) {
                    unpack(home, unpacker);
                }
            }
        }
        return home;
    }

    private void unpack(Path home, Unpacker unpacker) throws IOException {
        Path parent = Files.createTempDirectory(directory, "unpacking-");
        try {
            // Below a directory that is the user's alone, and itself with ordinary permissions.
            Path partial = Files.createDirectory(parent.resolve("home"));
            unpacker.unpackTo(partial);
            Files.move(partial, home, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            new TemporaryDirectory(parent).delete();
        }
    }
}
