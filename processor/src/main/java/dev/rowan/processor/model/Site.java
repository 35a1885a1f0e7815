package dev.rowan.processor.model;

import java.util.Optional;

/**
 * A place in a record's source, by name: the record, one of its components, an annotation there, a value in it.
 *
 * @param component the component, or empty for the record itself
 * @param annotation the annotation, or empty for the element itself
 * @param nth which of several annotations of the kind, from 0
 * @param member the annotation's member, or empty for the whole annotation
 * @param element which element of the member's array, or -1 for the whole value
 */
public record Site(
        Optional<String> component,
        Optional<AnnotationKind> annotation,
        int nth,
        Optional<String> member,
        int element) {

    /** The record itself. */
    public static Site record() {
        return new Site(Optional.empty(), Optional.empty(), 0, Optional.empty(), -1);
    }

    /** A component. */
    public static Site component(String name) {
        return new Site(Optional.of(name), Optional.empty(), 0, Optional.empty(), -1);
    }

    /** A method, whose name stands with its parentheses. */
    public static Site method(String name) {
        return component(name + "()");
    }

    /** The first annotation of the kind here. */
    public Site at(AnnotationKind kind) {
        return at(kind, 0);
    }

    /** One of several annotations of the kind here, from 0. */
    public Site at(AnnotationKind kind, int nth) {
        return new Site(component, Optional.of(kind), nth, Optional.empty(), -1);
    }

    /** A member of the annotation. */
    public Site member(String name) {
        return new Site(component, annotation, nth, Optional.of(name), -1);
    }

    /** An element of the member's array, from 0. */
    public Site element(int index) {
        return new Site(component, annotation, nth, member, index);
    }
}
