package app;

import dev.rowan.annotation.TableModel;
import dev.rowan.meta.IndexMeta;
import dev.rowan.meta.KeyedMapping;
import dev.rowan.meta.RelationMeta;
import dev.rowan.meta.Stamps;
import dev.rowan.meta.TableMeta;
import dev.rowan.sql.IntegralColumn;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.Table;
import dev.rowan.sql.TextColumn;
import dev.rowan.sql.ToMany;
import dev.rowan.sql.ToOne;
import dev.rowan.type.RowInput;
import dev.rowan.type.RowOutput;
import dev.rowan.type.SqlTypes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code tickets} of {@link Ticket.Bug}.
 */
@NullMarked
@TableModel("""
        record app/Ticket.Bug PUBLIC SNAKE_CASE
        family app/Ticket
        @DiscriminatorValue value=["bug"]
        @Table name=["bugs"]
        @Unique value=["id","code"]
        @Index value=["(lower(code))"]
        @Check value=["severity > 0"]
        component id long
        @Id
        @Generated
        component title java.lang/String
        @Column length=["80"]
        component code java.lang/String
        @Unique
        @Column length=["10"]
        component severity int
        @Index
        nullable proofId java.lang/Long
        @References relation=["proof"] value=["app/Note"]
        nullable spot app/Spot
        @Embedded prefix=["in_"]
        component version int
        @Version""")
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class Ticket_BugTable extends KeyedTable<Ticket.Bug, Long> {
    private static final TableMeta META = TableMeta.table("tickets")
            .schema("desk")
            .comment("What is to be done")
            .columns(
                    column("id", SqlTypes.INT64).identity(),
                    column("title", SqlTypes.STRING).length(80),
                    column("code", SqlTypes.STRING).length(10),
                    column("severity", SqlTypes.INT32),
                    column("proof_id", "proofId", SqlTypes.INT64).nullable(),
                    column("in_file", "spot.file", SqlTypes.STRING).nullable().length(50),
                    column("in_line", "spot.line", SqlTypes.INT32).nullable(),
                    column("version", SqlTypes.INT32).version())
            .unique("uq_bugs_code", "code")
            .owned("bugs", "uq_bugs_code")
            .unique("uq_bugs_id_code", "id", "code")
            .owned("bugs", "uq_bugs_id_code")
            .index("ix_bugs_severity", "severity")
            .owned("bugs", "ix_bugs_severity")
            .index("ix_bugs_in_file", "in_file")
            .owned("bugs", "ix_bugs_in_file")
            .index(new IndexMeta("ix_bugs_lower_code",
                    List.of(new IndexMeta.Part("(lower(code))", true, false)), false, null, null,
                    Set.of()))
            .owned("bugs", "ix_bugs_lower_code")
            .check("ck_bugs_1", "severity > 0")
            .owned("bugs", "ck_bugs_1")
            .foreignKey("fk_bugs_proof_id", "proof_id", "note", "id")
            .owned("bugs", "fk_bugs_proof_id")
            .memberOf("form", "bug")
            .apart("bugs", "code", "severity", "proof_id", "in_file", "in_line")
            .relation(RelationMeta.toOne("proof", "proof_id", "id").optional())
            .relation(RelationMeta.hasMany("notes", "id", "ticket_id"))
            .build();

    /**
     * The table under its own name.
     */
    public static final Ticket_BugTable BUG = new Ticket_BugTable(null);

    /**
     * The column {@code id}.
     */
    public final IntegralColumn<Ticket.Bug, Long> id = int64(0);

    /**
     * The column {@code title}.
     */
    public final TextColumn<Ticket.Bug> title = text(1);

    /**
     * The column {@code code}.
     */
    public final TextColumn<Ticket.Bug> code = text(2);

    /**
     * The column {@code severity}.
     */
    public final IntegralColumn<Ticket.Bug, Integer> severity = int32(3);

    /**
     * The column {@code proof_id}.
     */
    public final IntegralColumn<Ticket.Bug, Long> proofId = int64(4);

    /**
     * The columns of {@link Ticket.Bug#spot()}.
     */
    public final SpotColumns<Ticket.Bug> spot = new SpotColumns<Ticket.Bug>(text(5), int32(6));

    /**
     * The column {@code version}.
     */
    public final IntegralColumn<Ticket.Bug, Integer> version = int32(7);

    /**
     * The relation to {@link Note}.
     */
    public final ToOne<Ticket.Bug, NoteTable> proof = toOne();

    /**
     * The relation to {@link Note}.
     */
    public final ToMany<Ticket.Bug, NoteTable> notes = toMany();

    private Ticket_BugTable(@Nullable CharSequence alias) {
        super(META, new Mapping(), alias);
    }

    @Override
    public Ticket_BugTable alias(CharSequence alias) {
        return new Ticket_BugTable(alias);
    }

    /**
     * The path along {@link #proof}, which joins itself.
     */
    public NoteTable proof() {
        return proof.path();
    }

    @Override
    protected Table<?> related(int place) {
        return switch (place) {
            case 0 -> NoteTable.NOTE;
            case 1 -> NoteTable.NOTE;
            default -> super.related(place);
        };
    }

    private static final class Mapping extends KeyedMapping<Ticket.Bug, Long> {
        public Ticket.Bug read(RowInput in, int at) {
            return new Ticket.Bug(
                    in.longAt(at),
                    in.stringAt(at + 1),
                    in.stringAt(at + 2),
                    in.intAt(at + 3),
                    in.longOrNullAt(at + 4),
                    in.allNullAt(at + 5, 2) ? null : new Spot(in.stringAt(at + 5),
                            in.intAt(at + 6)),
                    in.intAt(at + 7));
        }

        public void bindColumn(Ticket.Bug row, int ordinal, RowOutput out) {
            switch (ordinal) {
                case 0 -> out.putLong(row.id());
                case 1 -> out.putString(row.title());
                case 2 -> out.putString(row.code());
                case 3 -> out.putInt(row.severity());
                case 4 -> out.putLongOrNull(row.proofId());
                case 5 -> out.putStringOrNull(spotFile(row));
                case 6 -> out.putIntOrNull(spotLine(row));
                case 7 -> out.putInt(row.version());
                default -> throw new IndexOutOfBoundsException(ordinal);
            }
        }

        public @Nullable Object get(Ticket.Bug row, int ordinal) {
            return switch (ordinal) {
                case 0 -> row.id();
                case 1 -> row.title();
                case 2 -> row.code();
                case 3 -> row.severity();
                case 4 -> row.proofId();
                case 5 -> spotFile(row);
                case 6 -> spotLine(row);
                case 7 -> row.version();
                default -> throw new IndexOutOfBoundsException(ordinal);
            };
        }

        public long omitted(Ticket.Bug row) {
            return (row.id() == 0 ? 1L : 0L);
        }

        public Ticket.Bug stampInsert(Ticket.Bug row, Stamps stamps) {
            return copy(row, 1, row.id());
        }

        public Ticket.Bug stampUpdate(Ticket.Bug row, Stamps stamps) {
            return copy(row, row.version() + 1, row.id());
        }

        public Ticket.Bug withServerValues(Ticket.Bug row, RowInput in, int at) {
            return copy(row, row.version(), in.longAt(at));
        }

        private static Ticket.Bug copy(Ticket.Bug row, int version, long id) {
            return new Ticket.Bug(
                    id,
                    row.title(),
                    row.code(),
                    row.severity(),
                    row.proofId(),
                    row.spot(),
                    version);
        }

        public Long key(Ticket.Bug row) {
            return row.id();
        }

        public void bindKey(Long key, RowOutput out) {
            out.putLong(key);
        }

        public Map<String, @Nullable Object> toMap(Ticket.Bug row, TableMeta meta) {
            Map<String, @Nullable Object> map = new LinkedHashMap<>();
            map.put("id", row.id());
            map.put("title", row.title());
            map.put("code", row.code());
            map.put("severity", row.severity());
            map.put("proofId", row.proofId());
            Spot spot = row.spot();
            if (spot == null) {
                map.put("spot", null);
            } else {
                Map<String, @Nullable Object> spotMap = new LinkedHashMap<>();
                spotMap.put("file", spot.file());
                spotMap.put("line", spot.line());
                map.put("spot", spotMap);
            }
            map.put("version", row.version());
            return map;
        }

        private static @Nullable String spotFile(Ticket.Bug row) {
            Spot spot = row.spot();
            return spot == null ? null : spot.file();
        }

        private static @Nullable Integer spotLine(Ticket.Bug row) {
            Spot spot = row.spot();
            return spot == null ? null : spot.line();
        }
    }
}
