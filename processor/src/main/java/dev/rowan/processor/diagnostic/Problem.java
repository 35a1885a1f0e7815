package dev.rowan.processor.diagnostic;

import dev.rowan.processor.model.ClassRef;
import dev.rowan.processor.model.Site;

/**
 * Something wrong at one place.
 *
 * @param code its kind
 * @param type the record
 * @param site the place in the record
 * @param what what is wrong, a sentence
 * @param fix what to do, a sentence
 */
public record Problem(Code code, ClassRef type, Site site, String what, String fix) {

    /** The message: {@code [ROWAN-112] Post.authorId: what is wrong. What to do.} */
    public String text() {
        String subject =
                type.nestedName() + site.component().map(name -> '.' + name).orElse("");
        return '[' + code.display() + "] " + subject + ": " + what + ' ' + fix;
    }
}
