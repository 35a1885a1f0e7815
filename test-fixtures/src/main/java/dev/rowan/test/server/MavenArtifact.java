package dev.rowan.test.server;

import java.nio.file.Path;

/** Coordinates of a file in a Maven repository. */
record MavenArtifact(String groupId, String artifactId, String version, String type, String classifier) {

    String coordinates() {
        return groupId + ":" + artifactId + ":" + version + ":" + type + ":" + classifier;
    }

    Path in(Path repository) {
        return repository
                .resolve(groupId.replace('.', '/'))
                .resolve(artifactId)
                .resolve(version)
                .resolve(artifactId + "-" + version + "-" + classifier + "." + type);
    }
}
