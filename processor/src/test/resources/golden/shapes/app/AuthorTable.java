package app;

import dev.rowan.annotation.TableModel;
import dev.rowan.meta.KeyedMapping;
import dev.rowan.meta.RelationMeta;
import dev.rowan.meta.TableMeta;
import dev.rowan.sql.IntegralColumn;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.Table;
import dev.rowan.sql.TextColumn;
import dev.rowan.sql.ToMany;
import dev.rowan.type.RowInput;
import dev.rowan.type.RowOutput;
import dev.rowan.type.SqlTypes;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code author} of {@link Author}.
 */
@NullMarked
@TableModel("""
        record app/Author PUBLIC SNAKE_CASE
        @Table
        @HasMany name=["books"] orderBy=["title"] target=["app/Book"]
        component id long
        @Id
        @Generated
        component name java.lang/String""")
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class AuthorTable extends KeyedTable<Author, Long> {
    private static final TableMeta META = TableMeta.table("author")
            .columns(
                    column("id", SqlTypes.INT64).identity(),
                    column("name", SqlTypes.STRING))
            .relation(RelationMeta.hasMany("books", "id", "author_id").ordered("title", false))
            .build();

    /**
     * The table under its own name.
     */
    public static final AuthorTable AUTHOR = new AuthorTable(null);

    /**
     * The column {@code id}.
     */
    public final IntegralColumn<Author, Long> id = int64(0);

    /**
     * The column {@code name}.
     */
    public final TextColumn<Author> name = text(1);

    /**
     * The relation to {@link Book}.
     */
    public final ToMany<Author, BookTable> books = toMany();

    private AuthorTable(@Nullable CharSequence alias) {
        super(META, new Mapping(), alias);
    }

    @Override
    public AuthorTable alias(CharSequence alias) {
        return new AuthorTable(alias);
    }

    @Override
    protected Table<?> related(int place) {
        return switch (place) {
            case 0 -> BookTable.BOOK;
            default -> super.related(place);
        };
    }

    private static final class Mapping extends KeyedMapping<Author, Long> {
        public Author read(RowInput in, int at) {
            return new Author(
                    in.longAt(at),
                    in.stringAt(at + 1));
        }

        public void bindColumn(Author row, int ordinal, RowOutput out) {
            switch (ordinal) {
                case 0 -> out.putLong(row.id());
                case 1 -> out.putString(row.name());
                default -> throw new IndexOutOfBoundsException(ordinal);
            }
        }

        public @Nullable Object get(Author row, int ordinal) {
            return switch (ordinal) {
                case 0 -> row.id();
                case 1 -> row.name();
                default -> throw new IndexOutOfBoundsException(ordinal);
            };
        }

        public long omitted(Author row) {
            return (row.id() == 0 ? 1L : 0L);
        }

        public Author withServerValues(Author row, RowInput in, int at) {
            return new Author(
                    in.longAt(at),
                    row.name());
        }

        public Long key(Author row) {
            return row.id();
        }

        public void bindKey(Long key, RowOutput out) {
            out.putLong(key);
        }
    }
}
