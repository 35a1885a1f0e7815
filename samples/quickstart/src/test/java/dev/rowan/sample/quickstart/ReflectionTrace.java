package dev.rowan.sample.quickstart;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedMethod;
import jdk.jfr.consumer.RecordingFile;

/**
 * Runs a program under the method tracing of JDK 25's flight recorder, and tells which classes called reflection. It sees
 * what was executed, and no more. A call counts for the class that made it, so that what the JDK does for itself is out.
 */
final class ReflectionTrace {
    private static final List<String> REFLECTION = List.of(
            "java.lang.Class::forName",
            "java.lang.Class::getConstructor",
            "java.lang.Class::getConstructors",
            "java.lang.Class::getDeclaredConstructor",
            "java.lang.Class::getDeclaredConstructors",
            "java.lang.Class::getDeclaredField",
            "java.lang.Class::getDeclaredFields",
            "java.lang.Class::getDeclaredMethod",
            "java.lang.Class::getDeclaredMethods",
            "java.lang.Class::getField",
            "java.lang.Class::getFields",
            "java.lang.Class::getMethod",
            "java.lang.Class::getMethods",
            "java.lang.Class::getRecordComponents",
            "java.lang.Class::getResource",
            "java.lang.Class::getResourceAsStream",
            "java.lang.ClassLoader::getResource",
            "java.lang.ClassLoader::getResources",
            "java.lang.invoke.MethodHandles$Lookup::findConstructor",
            "java.lang.invoke.MethodHandles$Lookup::findStatic",
            "java.lang.invoke.MethodHandles$Lookup::findVarHandle",
            "java.lang.invoke.MethodHandles$Lookup::findVirtual",
            "java.lang.invoke.MethodHandles$Lookup::unreflect",
            "java.lang.reflect.AccessibleObject::setAccessible",
            "java.lang.reflect.Constructor::newInstance",
            "java.lang.reflect.Field::get",
            "java.lang.reflect.Field::set",
            "java.lang.reflect.Method::invoke",
            "java.lang.reflect.Proxy::newProxyInstance",
            "java.util.ResourceBundle::getBundle",
            "java.util.ServiceLoader::load");

    /** Methods of these call each other: the caller is who comes before. */
    private static final Pattern REFLECTIVE = Pattern.compile(
            "java\\.lang\\.(Class|ClassLoader|reflect\\.\\w+|invoke\\.MethodHandles\\$Lookup)|java\\.util\\.(ServiceLoader|ResourceBundle)");

    private final List<RecordedEvent> calls;

    private ReflectionTrace(List<RecordedEvent> calls) {
        this.calls = calls;
    }

    /** Runs a class with a main method on this JDK and this class path. */
    static ReflectionTrace of(Class<?> main) throws IOException, InterruptedException {
        Path recording = Files.createTempFile("reflection", ".jfr");
        Path output = Files.createTempFile("reflection", ".txt");
        try {
            ProcessBuilder java = new ProcessBuilder(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:StartFlightRecording:filename=" + recording + ",method-trace=" + String.join(";", REFLECTION),
                    "-classpath",
                    System.getProperty("java.class.path"),
                    main.getName());
            java.environment().keySet().removeIf(name -> name.startsWith("ROWAN_"));
            int exit = java.redirectErrorStream(true)
                    .redirectOutput(Redirect.to(output.toFile()))
                    .start()
                    .waitFor();
            if (exit != 0) {
                throw new IllegalStateException(main.getName() + " has failed:\n" + Files.readString(output));
            }
            return new ReflectionTrace(RecordingFile.readAllEvents(recording).stream()
                    .filter(event -> event.getEventType().getName().equals("jdk.MethodTrace"))
                    .toList());
        } finally {
            Files.delete(recording);
            Files.delete(output);
        }
    }

    /** How many reflective calls there were in all. */
    int size() {
        return calls.size();
    }

    /** The calls that classes with names like this have made, as {@code caller -> called}. */
    List<String> callsFrom(String prefix) {
        return calls.stream()
                .flatMap(call -> caller(call)
                        .filter(frame -> className(frame.getMethod()).startsWith(prefix))
                        .map(frame -> described(frame) + " -> " + described(call.<RecordedMethod>getValue("method")))
                        .stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static Optional<RecordedFrame> caller(RecordedEvent call) {
        return Stream.ofNullable(call.getStackTrace())
                .flatMap(trace -> trace.getFrames().stream())
                .dropWhile(frame ->
                        REFLECTIVE.matcher(className(frame.getMethod())).matches())
                .findFirst();
    }

    private static String described(RecordedFrame frame) {
        return described(frame.getMethod()) + ":" + frame.getLineNumber();
    }

    private static String described(RecordedMethod method) {
        return className(method) + "." + method.getName();
    }

    private static String className(RecordedMethod method) {
        return method.getType().getName();
    }
}
