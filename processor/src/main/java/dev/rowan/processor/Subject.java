package dev.rowan.processor;

import dev.rowan.processor.model.AnnotationKind;
import dev.rowan.processor.model.ClassRef;
import java.util.List;

/** A record and one reason to write something for it. */
record Subject(ClassRef type, Role role) {

    /** What the record is. */
    enum Role {
        TABLE(AnnotationKind.TABLE, AnnotationKind.INHERITANCE, AnnotationKind.DISCRIMINATOR_VALUE),
        PART(AnnotationKind.EMBEDDABLE),
        PROJECTION(AnnotationKind.PROJECTION),
        INPUT(AnnotationKind.INPUT),
        SHAPE(AnnotationKind.SHAPE);

        private final List<AnnotationKind> annotations;

        Role(AnnotationKind... annotations) {
            this.annotations = List.of(annotations);
        }

        /** The annotations each of which makes it that. */
        List<AnnotationKind> annotations() {
            return annotations;
        }
    }
}
