package dev.rowan.processor.planted.model;

import dev.rowan.processor.planted.codegen.BadWriter;
import javax.lang.model.element.Element;

/** A model that knows the compiler, and what is written for it. */
public record BadModel(Element element, BadWriter writer) {}
