package app;

import dev.rowan.sql.Table;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The tables of {@code app}.
 */
@NullMarked
@Generated("dev.rowan.processor.CatalogProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class AppCatalog {
    /**
     * Every table, behind those that its foreign keys lead to.
     */
    public static final List<Table<?>> TABLES = List.of(
            UserTable.USER,
            PostTable.POST);

    private AppCatalog() {
    }
}
