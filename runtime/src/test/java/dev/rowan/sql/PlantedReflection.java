package dev.rowan.sql;

import java.lang.invoke.MethodHandles;
import java.util.ServiceLoader;

/** Violate a rule on purpose, each in another way. */
public final class PlantedReflection {
    private PlantedReflection() {}

    public static final class ByReflect {
        Object methods() {
            return String.class.getMethods()[0].getName();
        }
    }

    public static final class ByName {
        Class<?> load() throws ClassNotFoundException {
            return Class.forName("java.lang.String");
        }
    }

    public static final class ByNameAndLoader {
        Class<?> load() throws ClassNotFoundException {
            return Class.forName("java.lang.String", false, null);
        }
    }

    public static final class ByLoader {
        Class<?> load() throws ClassNotFoundException {
            return ClassLoader.getSystemClassLoader().loadClass("java.lang.String");
        }
    }

    public static final class ByHandle {
        Object lookup() {
            return MethodHandles.lookup();
        }
    }

    public static final class ByService {
        Object services() {
            return ServiceLoader.load(Runnable.class);
        }
    }
}
