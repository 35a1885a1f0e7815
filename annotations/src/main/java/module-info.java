/** The annotations that a developer writes on records. */
module dev.rowan.annotation {
    requires static transitive org.jspecify;

    exports dev.rowan.annotation;
}
