package app;

import dev.rowan.annotation.TableModel;
import dev.rowan.generated.Required;
import dev.rowan.meta.KeyedMapping;
import dev.rowan.meta.RelationMeta;
import dev.rowan.meta.TableMeta;
import dev.rowan.sql.DomainColumn;
import dev.rowan.sql.IntegralColumn;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.Table;
import dev.rowan.sql.TextColumn;
import dev.rowan.sql.TextExpr;
import dev.rowan.sql.ToMany;
import dev.rowan.sql.ToOne;
import dev.rowan.type.RowInput;
import dev.rowan.type.RowOutput;
import dev.rowan.type.SqlType;
import dev.rowan.type.SqlTypes;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code book} of {@link Book}.
 */
@NullMarked
@TableModel("""
        record app/Book PUBLIC SNAKE_CASE
        @Table
        @HasMany name=["sequels"] target=["app/Book"]
        nullable id java.lang/Long
        @Id
        @Generated
        component title java.lang/String
        component genre app/Genre
        component size app/Size
        @Embedded
        component authorId long
        @References value=["app/Author"]
        nullable sequelId java.lang/Long
        @References value=["app/Book"]""")
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class BookTable extends KeyedTable<Book, Long> {
    private static final SqlType<Genre> GENRE_TYPE = SqlTypes.enumByName(Genre.class, Genre.values());

    private static final TableMeta META = TableMeta.table("book")
            .columns(
                    column("id", SqlTypes.INT64).identity(),
                    column("title", SqlTypes.STRING),
                    column("genre", GENRE_TYPE),
                    column("pages", "size.pages", SqlTypes.INT32),
                    column("height", "size.height", SqlTypes.INT32),
                    column("author_id", "authorId", SqlTypes.INT64),
                    column("sequel_id", "sequelId", SqlTypes.INT64).nullable())
            .foreignKey("fk_book_author_id", "author_id", "author", "id")
            .foreignKey("fk_book_sequel_id", "sequel_id", "book", "id")
            .toOne("author", "author_id", "id")
            .relation(RelationMeta.toOne("sequel", "sequel_id", "id").optional())
            .relation(RelationMeta.hasMany("sequels", "id", "sequel_id"))
            .build();

    /**
     * The table under its own name.
     */
    public static final BookTable BOOK = new BookTable(null);

    /**
     * The column {@code id}.
     */
    public final IntegralColumn<Book, Long> id = int64(0);

    /**
     * The column {@code title}.
     */
    public final TextColumn<Book> title = text(1);

    /**
     * The column {@code genre}.
     */
    public final DomainColumn<Book, Genre, TextExpr> genre = text(2, GENRE_TYPE);

    /**
     * The columns of {@link Book#size()}.
     */
    public final SizeColumns<Book> size = new SizeColumns<Book>(int32(3), int32(4));

    /**
     * The column {@code author_id}.
     */
    public final IntegralColumn<Book, Long> authorId = int64(5);

    /**
     * The column {@code sequel_id}.
     */
    public final IntegralColumn<Book, Long> sequelId = int64(6);

    /**
     * The relation to {@link Author}.
     */
    public final ToOne<Book, AuthorTable> author = toOne();

    /**
     * The relation to {@link Book}.
     */
    public final ToOne<Book, BookTable> sequel = toOne();

    /**
     * The relation to {@link Book}.
     */
    public final ToMany<Book, BookTable> sequels = toMany();

    private BookTable(@Nullable CharSequence alias) {
        super(META, new Mapping(), alias);
    }

    @Override
    public BookTable alias(CharSequence alias) {
        return new BookTable(alias);
    }

    /**
     * The path along {@link #author}, which joins itself.
     */
    public AuthorTable author() {
        return author.path();
    }

    /**
     * The path along {@link #sequel}, which joins itself.
     */
    public BookTable sequel() {
        return sequel.path();
    }

    @Override
    protected Table<?> related(int place) {
        return switch (place) {
            case 0 -> AuthorTable.AUTHOR;
            case 1 -> BookTable.BOOK;
            case 2 -> BookTable.BOOK;
            default -> super.related(place);
        };
    }

    private static final class Mapping extends KeyedMapping<Book, Long> {
        public Book read(RowInput in, int at) {
            return new Book(
                    in.longOrNullAt(at),
                    in.stringAt(at + 1),
                    in.at(at + 2, GENRE_TYPE),
                    new Size(in.intAt(at + 3), in.intAt(at + 4)),
                    in.longAt(at + 5),
                    in.longOrNullAt(at + 6));
        }

        public void bindColumn(Book row, int ordinal, RowOutput out) {
            switch (ordinal) {
                case 0 -> out.putLongOrNull(row.id());
                case 1 -> out.putString(row.title());
                case 2 -> out.put(GENRE_TYPE, row.genre());
                case 3 -> out.putInt(row.size().pages());
                case 4 -> out.putInt(row.size().height());
                case 5 -> out.putLong(row.authorId());
                case 6 -> out.putLongOrNull(row.sequelId());
                default -> throw new IndexOutOfBoundsException(ordinal);
            }
        }

        public @Nullable Object get(Book row, int ordinal) {
            return switch (ordinal) {
                case 0 -> row.id();
                case 1 -> row.title();
                case 2 -> row.genre();
                case 3 -> row.size().pages();
                case 4 -> row.size().height();
                case 5 -> row.authorId();
                case 6 -> row.sequelId();
                default -> throw new IndexOutOfBoundsException(ordinal);
            };
        }

        public long omitted(Book row) {
            return (row.id() == null || row.id() == 0 ? 1L : 0L);
        }

        public Book withServerValues(Book row, RowInput in, int at) {
            return new Book(
                    in.longAt(at),
                    row.title(),
                    row.genre(),
                    row.size(),
                    row.authorId(),
                    row.sequelId());
        }

        public Long key(Book row) {
            return (Long) Required.value(row.id(), "Book.id");
        }

        public void bindKey(Long key, RowOutput out) {
            out.putLong(key);
        }

        public Map<String, @Nullable Object> toMap(Book row, TableMeta meta) {
            Map<String, @Nullable Object> map = new LinkedHashMap<>();
            map.put("id", row.id());
            map.put("title", row.title());
            map.put("genre", row.genre());
            Map<String, @Nullable Object> size = new LinkedHashMap<>();
            size.put("pages", row.size().pages());
            size.put("height", row.size().height());
            map.put("size", size);
            map.put("authorId", row.authorId());
            map.put("sequelId", row.sequelId());
            return map;
        }
    }
}
