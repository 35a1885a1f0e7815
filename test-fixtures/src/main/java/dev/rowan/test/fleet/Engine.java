package dev.rowan.test.fleet;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Embeddable;

/** What is under the bonnet. */
@Embeddable
public record Engine(@Column(length = 30) String maker, int power) {}
