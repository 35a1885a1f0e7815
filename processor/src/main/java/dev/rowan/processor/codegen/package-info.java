/**
 * Writes sources from models, one writer for each kind of generated file. Models have been validated, or the writer is
 * the one for stubs. Only {@link dev.rowan.processor.codegen.SourceWriter} knows the compiler.
 */
@NullMarked
package dev.rowan.processor.codegen;

import org.jspecify.annotations.NullMarked;
