package dev.rowan.processor.planted.codegen;

import dev.rowan.processor.planted.diagnostic.BadReport;
import dev.rowan.processor.planted.model.BadModel;

/** A writer that reports, and a part of a cycle. */
public record BadWriter(BadReport report, BadModel model) {}
