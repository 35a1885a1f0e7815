package dev.rowan.test.server;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Takes out of MySQL's distribution the fifth that a server needs. */
final class MySqlZip {

    private MySqlZip() {}

    static void unpack(Path zip, Path target) throws IOException {
        try (ZipFile file = new ZipFile(zip.toFile())) {
            Enumeration<? extends ZipEntry> entries = file.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                if (!entry.isDirectory() && isNeeded(entry.getName())) {
                    copy(file, entry, target);
                }
            }
        }
        if (!target.resolve("bin").resolve("mysqld").toFile().setExecutable(true)) {
            throw new IOException(target + " does not take executable files");
        }
    }

    private static boolean isNeeded(String name) {
        return name.equals("bin/mysqld") || name.startsWith("share/") || name.startsWith("lib/private/");
    }

    private static void copy(ZipFile file, ZipEntry entry, Path target) throws IOException {
        Path path = target.resolve(entry.getName()).normalize();
        if (!path.startsWith(target)) {
            throw new IOException(entry.getName() + " points outside the archive");
        }
        Files.createDirectories(path.getParent());
        try (InputStream content = file.getInputStream(entry)) {
            Files.copy(content, path);
        }
    }
}
