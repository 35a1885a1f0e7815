package app;

import dev.rowan.annotation.TableModel;
import dev.rowan.generated.Required;
import dev.rowan.meta.KeyedMapping;
import dev.rowan.meta.Stamps;
import dev.rowan.meta.TableMeta;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.TextColumn;
import dev.rowan.type.RowInput;
import dev.rowan.type.RowOutput;
import dev.rowan.type.SqlTypes;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code tag} of {@link Tag}.
 */
@NullMarked
@TableModel("""
        record app/Tag PUBLIC SNAKE_CASE
        @Table
        component base app/Base
        @Embedded
        component label java.lang/String""")
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class TagTable extends KeyedTable<Tag, Long> {
    private static final TableMeta META = TableMeta.table("tag")
            .columns(
                    column("id", "base.id", SqlTypes.INT64).identity(),
                    column("version", "base.version", SqlTypes.INT64).version(),
                    column("created_at", "base.createdAt", SqlTypes.INSTANT).createdAt(),
                    column("label", SqlTypes.STRING))
            .build();

    /**
     * The table under its own name.
     */
    public static final TagTable TAG = new TagTable(null);

    /**
     * The columns of {@link Tag#base()}.
     */
    public final BaseColumns<Tag> base = new BaseColumns<Tag>(int64(0), int64(1), instant(2));

    /**
     * The column {@code label}.
     */
    public final TextColumn<Tag> label = text(3);

    private TagTable(@Nullable CharSequence alias) {
        super(META, new Mapping(), alias);
    }

    @Override
    public TagTable alias(CharSequence alias) {
        return new TagTable(alias);
    }

    private static final class Mapping extends KeyedMapping<Tag, Long> {
        public Tag read(RowInput in, int at) {
            return new Tag(
                    new Base(in.longOrNullAt(at), in.longAt(at + 1), in.instantAt(at + 2)),
                    in.stringAt(at + 3));
        }

        public void bindColumn(Tag row, int ordinal, RowOutput out) {
            switch (ordinal) {
                case 0 -> out.putLongOrNull(row.base().id());
                case 1 -> out.putLong(row.base().version());
                case 2 -> out.putInstant(row.base().createdAt());
                case 3 -> out.putString(row.label());
                default -> throw new IndexOutOfBoundsException(ordinal);
            }
        }

        public @Nullable Object get(Tag row, int ordinal) {
            return switch (ordinal) {
                case 0 -> row.base().id();
                case 1 -> row.base().version();
                case 2 -> row.base().createdAt();
                case 3 -> row.label();
                default -> throw new IndexOutOfBoundsException(ordinal);
            };
        }

        public long omitted(Tag row) {
            return (row.base().id() == null || row.base().id() == 0 ? 1L : 0L);
        }

        public Tag stampInsert(Tag row, Stamps stamps) {
            return new Tag(
                    new Base(row.base().id(), 1L, stamps.instant()),
                    row.label());
        }

        public Tag stampUpdate(Tag row, Stamps stamps) {
            return new Tag(
                    new Base(row.base().id(), row.base().version() + 1, row.base().createdAt()),
                    row.label());
        }

        public Tag withServerValues(Tag row, RowInput in, int at) {
            return new Tag(
                    new Base(in.longAt(at), row.base().version(), row.base().createdAt()),
                    row.label());
        }

        public Long key(Tag row) {
            return (Long) Required.value(row.base().id(), "Tag.base.id");
        }

        public void bindKey(Long key, RowOutput out) {
            out.putLong(key);
        }

        public Map<String, @Nullable Object> toMap(Tag row, TableMeta meta) {
            Map<String, @Nullable Object> map = new LinkedHashMap<>();
            Map<String, @Nullable Object> base = new LinkedHashMap<>();
            base.put("id", row.base().id());
            base.put("version", row.base().version());
            base.put("createdAt", row.base().createdAt());
            map.put("base", base);
            map.put("label", row.label());
            return map;
        }
    }
}
