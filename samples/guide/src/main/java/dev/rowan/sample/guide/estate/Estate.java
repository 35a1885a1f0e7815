package dev.rowan.sample.guide.estate;

import dev.rowan.annotation.Inheritance;
import dev.rowan.annotation.InheritanceStrategy;
import dev.rowan.annotation.Table;

/** What can be bought. */
// snippet: family
@Table(name = "estates")
@Inheritance(InheritanceStrategy.JOINED)
public sealed interface Estate permits House, Flat, Land {
    long id();

    String address();
}
// end
