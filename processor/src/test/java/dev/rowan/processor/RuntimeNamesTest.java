package dev.rowan.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The processor does not see the runtime; this test does. */
class RuntimeNamesTest {

    @Test
    void everyClassThatGeneratedCodeNamesExists() throws Exception {
        List<String> names = new ArrayList<>();
        for (Field field :
                Class.forName("dev.rowan.processor.codegen.RuntimeNames").getDeclaredFields()) {
            field.setAccessible(true);
            if (field.get(null) instanceof ClassName name) {
                names.add(name.reflectionName());
            }
        }

        assertThat(names)
                .hasSizeGreaterThan(40)
                .allSatisfy(name -> assertThat(Class.forName(name)).isPublic());
    }
}
