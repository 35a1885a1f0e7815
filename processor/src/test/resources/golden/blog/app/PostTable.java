package app;

import dev.rowan.annotation.ForeignKeyAction;
import dev.rowan.annotation.TableModel;
import dev.rowan.meta.ForeignKeyMeta;
import dev.rowan.meta.IndexMeta;
import dev.rowan.meta.KeyedMapping;
import dev.rowan.meta.RelationMeta;
import dev.rowan.meta.TableMeta;
import dev.rowan.sql.IntegralColumn;
import dev.rowan.sql.JsonColumn;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.Table;
import dev.rowan.sql.TextColumn;
import dev.rowan.sql.ToOne;
import dev.rowan.type.JsonTarget;
import dev.rowan.type.RowInput;
import dev.rowan.type.RowOutput;
import dev.rowan.type.SqlType;
import dev.rowan.type.SqlTypes;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code post} of {@link Post}.
 */
@NullMarked
@TableModel("""
        record app/Post PUBLIC SNAKE_CASE
        @Table
        @Index value=["authorId","title desc"]
        component id long
        @Id
        @Generated
        component title java.lang/String
        @Column length=["200"]
        component authorId long
        @References onDelete=["CASCADE"] value=["app/User"]
        @Index
        nullable editorId java.lang/Long
        @References value=["app/User"]
        component tags java.util/List<java.lang/String>
        component attributes java.util/Map<java.lang/String, java.lang/Object>""")
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class PostTable extends KeyedTable<Post, Long> {
    private static final SqlType<List<String>> TAGS_TYPE = SqlTypes.json(JsonTarget.listOf(JsonTarget.of(String.class)));

    private static final SqlType<Map<String, Object>> ATTRIBUTES_TYPE = SqlTypes.json(JsonTarget.mapOf(JsonTarget.of(Object.class)));

    private static final TableMeta META = TableMeta.table("post")
            .columns(
                    column("id", SqlTypes.INT64).identity(),
                    column("title", SqlTypes.STRING).length(200),
                    column("author_id", "authorId", SqlTypes.INT64),
                    column("editor_id", "editorId", SqlTypes.INT64).nullable(),
                    column("tags", TAGS_TYPE),
                    column("attributes", ATTRIBUTES_TYPE))
            .index("ix_post_author_id", "author_id")
            .index(new IndexMeta("ix_post_author_id_title",
                    List.of(IndexMeta.Part.column("author_id"), IndexMeta.Part.descending("title")),
                    false, null, null, Set.of()))
            .foreignKey(ForeignKeyMeta.of("fk_post_author_id", "author_id", null, "users", "id",
                    ForeignKeyAction.CASCADE, ForeignKeyAction.NO_ACTION))
            .foreignKey("fk_post_editor_id", "editor_id", "users", "id")
            .toOne("author", "author_id", "id")
            .relation(RelationMeta.toOne("editor", "editor_id", "id").optional())
            .build();

    /**
     * The table under its own name.
     */
    public static final PostTable POST = new PostTable(null);

    /**
     * The column {@code id}.
     */
    public final IntegralColumn<Post, Long> id = int64(0);

    /**
     * The column {@code title}.
     */
    public final TextColumn<Post> title = text(1);

    /**
     * The column {@code author_id}.
     */
    public final IntegralColumn<Post, Long> authorId = int64(2);

    /**
     * The column {@code editor_id}.
     */
    public final IntegralColumn<Post, Long> editorId = int64(3);

    /**
     * The column {@code tags}.
     */
    public final JsonColumn<Post, List<String>> tags = json(4, TAGS_TYPE);

    /**
     * The column {@code attributes}.
     */
    public final JsonColumn<Post, Map<String, Object>> attributes = json(5, ATTRIBUTES_TYPE);

    /**
     * The relation to {@link User}.
     */
    public final ToOne<Post, UserTable> author = toOne();

    /**
     * The relation to {@link User}.
     */
    public final ToOne<Post, UserTable> editor = toOne();

    private PostTable(@Nullable CharSequence alias) {
        super(META, new Mapping(), alias);
    }

    @Override
    public PostTable alias(CharSequence alias) {
        return new PostTable(alias);
    }

    /**
     * The path along {@link #author}, which joins itself.
     */
    public UserTable author() {
        return author.path();
    }

    /**
     * The path along {@link #editor}, which joins itself.
     */
    public UserTable editor() {
        return editor.path();
    }

    @Override
    protected Table<?> related(int place) {
        return switch (place) {
            case 0 -> UserTable.USER;
            case 1 -> UserTable.USER;
            default -> super.related(place);
        };
    }

    private static final class Mapping extends KeyedMapping<Post, Long> {
        public Post read(RowInput in, int at) {
            return new Post(
                    in.longAt(at),
                    in.stringAt(at + 1),
                    in.longAt(at + 2),
                    in.longOrNullAt(at + 3),
                    in.at(at + 4, TAGS_TYPE),
                    in.at(at + 5, ATTRIBUTES_TYPE));
        }

        public void bindColumn(Post row, int ordinal, RowOutput out) {
            switch (ordinal) {
                case 0 -> out.putLong(row.id());
                case 1 -> out.putString(row.title());
                case 2 -> out.putLong(row.authorId());
                case 3 -> out.putLongOrNull(row.editorId());
                case 4 -> out.put(TAGS_TYPE, row.tags());
                case 5 -> out.put(ATTRIBUTES_TYPE, row.attributes());
                default -> throw new IndexOutOfBoundsException(ordinal);
            }
        }

        public @Nullable Object get(Post row, int ordinal) {
            return switch (ordinal) {
                case 0 -> row.id();
                case 1 -> row.title();
                case 2 -> row.authorId();
                case 3 -> row.editorId();
                case 4 -> row.tags();
                case 5 -> row.attributes();
                default -> throw new IndexOutOfBoundsException(ordinal);
            };
        }

        public long omitted(Post row) {
            return (row.id() == 0 ? 1L : 0L);
        }

        public Post withServerValues(Post row, RowInput in, int at) {
            return new Post(
                    in.longAt(at),
                    row.title(),
                    row.authorId(),
                    row.editorId(),
                    row.tags(),
                    row.attributes());
        }

        public Long key(Post row) {
            return row.id();
        }

        public void bindKey(Long key, RowOutput out) {
            out.putLong(key);
        }
    }
}
