package dev.rowan.sample.quickstart.question;

import java.util.List;
import java.util.stream.Stream;

/** All questions, in the order in which they are asked. */
public final class Questions {
    private Questions() {}

    /** A dozen, and two more. */
    public static List<Question<?>> all() {
        return Stream.of(MoneyQuestions.all(), LanguageQuestions.all(), ZoneQuestions.all())
                .flatMap(List::stream)
                .toList();
    }
}
