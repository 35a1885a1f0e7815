package dev.rowan.processor.planted.read;

import com.palantir.javapoet.ClassName;
import dev.rowan.processor.planted.diagnostic.BadReport;

/** A reader that judges, and names classes in JavaPoet's way. */
public record BadReader(BadReport report, ClassName name) {}
