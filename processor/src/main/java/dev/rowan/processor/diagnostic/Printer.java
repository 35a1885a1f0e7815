package dev.rowan.processor.diagnostic;

import java.util.Comparator;
import java.util.List;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;

/** Tells the compiler what is wrong, in the order of the source. */
public final class Printer {

    private final Messager messager;

    public Printer(Messager messager) {
        this.messager = messager;
    }

    /** Reports the problems of a type or package at their places in it. */
    public void print(List<Problem> problems, Element type) {
        Locator locator = new Locator(type);
        problems.stream()
                .sorted(Comparator.comparing(Problem::site, locator.order()))
                .forEach(problem -> print(problem.text(), locator.find(problem.site())));
    }

    /** Reports what concerns an element that is no record, or no element of this compilation. */
    public void print(Code code, String text, Element element) {
        messager.printMessage(Diagnostic.Kind.ERROR, '[' + code.display() + "] " + text, element);
    }

    /** Reports what has no place. */
    public void print(Code code, String text) {
        messager.printMessage(Diagnostic.Kind.ERROR, '[' + code.display() + "] " + text);
    }

    private void print(String text, Locator.Place place) {
        Element element = place.element();
        if (place.annotation().isEmpty()) {
            messager.printMessage(Diagnostic.Kind.ERROR, text, element);
            return;
        }
        AnnotationMirror annotation = place.annotation().get();
        if (place.value().isEmpty()) {
            messager.printMessage(Diagnostic.Kind.ERROR, text, element, annotation);
            return;
        }
        AnnotationValue value = place.value().get();
        messager.printMessage(Diagnostic.Kind.ERROR, text, element, annotation, value);
    }
}
