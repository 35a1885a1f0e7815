package dev.rowan.processor.codegen;

import com.palantir.javapoet.JavaFile;
import dev.rowan.processor.model.ClassRef;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.FutureTask;

/**
 * The text of a file, made by whoever comes first: a second core, while the compiler's thread reads the next record, or
 * the one who waits for it. It is a sixth of what the processor costs, and needs nothing of the compiler.
 */
public final class SourceText {

    private final ClassRef name;
    private final List<ClassRef> origins;
    private final FutureTask<String> text;

    private SourceText(ClassRef name, List<ClassRef> origins, FutureTask<String> text) {
        this.name = name;
        this.origins = List.copyOf(origins);
        this.text = text;
    }

    static SourceText begin(ClassRef name, List<ClassRef> origins, JavaFile file) {
        FutureTask<String> text = new FutureTask<>(file::toString);
        ForkJoinPool.commonPool().execute(text);
        return new SourceText(name, origins, text);
    }

    /** The class that it holds. */
    public ClassRef name() {
        return name;
    }

    List<ClassRef> origins() {
        return origins;
    }

    /** Makes the text here, unless it is made already or somebody is at it. */
    public void help() {
        text.run();
    }

    String await() {
        help();
        try {
            return text.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("The text of " + name + " could not be made", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("Interrupted while the text of " + name + " was made");
        }
    }
}
