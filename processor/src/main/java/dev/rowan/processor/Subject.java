package dev.rowan.processor;

import dev.rowan.processor.model.AnnotationKind;
import dev.rowan.processor.model.ClassRef;

/** A record and one reason to write something for it. */
record Subject(ClassRef type, Role role) {

    /** What the record is. */
    enum Role {
        TABLE(AnnotationKind.TABLE),
        PART(AnnotationKind.EMBEDDABLE),
        PROJECTION(AnnotationKind.PROJECTION),
        INPUT(AnnotationKind.INPUT),
        SHAPE(AnnotationKind.SHAPE);

        private final AnnotationKind annotation;

        Role(AnnotationKind annotation) {
            this.annotation = annotation;
        }

        /** The annotation that makes it that. */
        AnnotationKind annotation() {
            return annotation;
        }
    }
}
