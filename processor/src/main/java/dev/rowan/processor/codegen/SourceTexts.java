package dev.rowan.processor.codegen;

import dev.rowan.processor.model.ClassRef;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.FutureTask;

/**
 * The texts of the files of a record, made by whoever comes first: a second core, while the compiler's thread reads the
 * next record, or the one who waits for them. They are half of what the processor costs, and need nothing of the compiler.
 */
public final class SourceTexts {

    private final ClassRef record;
    private final FutureTask<List<Text>> texts;

    /** The text of a file, the class that it holds, and the types that it comes from. */
    record Text(ClassRef name, List<ClassRef> origins, String text) {}

    private SourceTexts(ClassRef record, FutureTask<List<Text>> texts) {
        this.record = record;
        this.texts = texts;
    }

    static SourceTexts begin(ClassRef record, Callable<List<Text>> making) {
        FutureTask<List<Text>> texts = new FutureTask<>(making);
        ForkJoinPool.commonPool().execute(texts);
        return new SourceTexts(record, texts);
    }

    /** The record that they are for. */
    public ClassRef record() {
        return record;
    }

    /** Makes the texts here, unless they are made already or somebody is at them. */
    public void help() {
        texts.run();
    }

    List<Text> await() {
        help();
        try {
            return texts.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("The code for " + record + " could not be made", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("Interrupted while the code for " + record + " was made");
        }
    }
}
