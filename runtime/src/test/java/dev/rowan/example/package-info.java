/** By hand, what the processor writes for a record: the contract of generated code by example. */
@NullMarked
package dev.rowan.example;

import org.jspecify.annotations.NullMarked;
