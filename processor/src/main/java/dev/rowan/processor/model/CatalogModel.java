package dev.rowan.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * A list of tables to be written.
 *
 * @param generated the class to write
 * @param anchor the class that carries {@code @Catalog}, or the package's name as written in source
 * @param entries the records in the order given, or by name when they were found
 */
public record CatalogModel(ClassRef generated, String anchor, List<Entry> entries) {

    public CatalogModel {
        entries = List.copyOf(entries);
    }

    /** One record; without a table it is no {@code @Table} record. */
    public record Entry(TypeRef record, Optional<TableModel> table) {}
}
