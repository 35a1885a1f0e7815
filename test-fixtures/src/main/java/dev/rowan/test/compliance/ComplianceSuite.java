package dev.rowan.test.compliance;

import dev.rowan.test.server.ServerKind;
import dev.rowan.test.server.ServerLookup;
import dev.rowan.test.server.TestServer;
import dev.rowan.test.server.TestServers;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every area of the suite on one server in one lane, in one database. Without the server all of it is skipped. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class ComplianceSuite {
    @RegisterExtension
    final ComplianceReport report = new ComplianceReport();

    private final ServerKind kind;
    private final TestedLane lane;
    private @Nullable ComplianceContext context;

    /**
     * A run of the suite.
     *
     * @param kind the product whose server is used
     * @param lane the way that statements take
     */
    protected ComplianceSuite(ServerKind kind, TestedLane lane) {
        this.kind = kind;
        this.lane = lane;
    }

    @BeforeAll
    final void open() {
        ServerLookup lookup = TestServers.shared().lookup(kind);
        if (lookup instanceof ServerLookup.Available available) {
            TestServer server = available.server();
            context = ComplianceContext.open(server, lane);
        } else {
            Assumptions.abort(lookup.toString());
        }
    }

    @AfterAll
    final void close() {
        if (context != null) {
            System.out.println(report.of(context.toString()));
            context.close();
        }
    }

    private ComplianceContext context() {
        return Objects.requireNonNull(context, "the suite is not open");
    }

    @Nested
    class ArrayValues extends ArraysCompliance {
        ArrayValues() {
            super(context());
        }
    }

    @Nested
    class SessionsOfRecords extends SessionCompliance {
        SessionsOfRecords() {
            super(context());
        }
    }

    @Nested
    class FlushesOfSessions extends SessionFlushCompliance {
        FlushesOfSessions() {
            super(context());
        }
    }

    @Nested
    class ScopesOfSessions extends SessionScopesCompliance {
        ScopesOfSessions() {
            super(context());
        }
    }

    @Nested
    class EdgesOfSessions extends SessionEdgesCompliance {
        EdgesOfSessions() {
            super(context());
        }
    }

    @Nested
    class LinksOfSessions extends SessionLinksCompliance {
        LinksOfSessions() {
            super(context());
        }
    }

    @Nested
    class EdgesOfSaves extends SaveEdgesCompliance {
        EdgesOfSaves() {
            super(context());
        }
    }

    @Nested
    class ThreadsOfSessions extends SessionThreadsCompliance {
        ThreadsOfSessions() {
            super(context());
        }
    }

    @Nested
    class StatesOfSessions extends SessionStatesCompliance {
        StatesOfSessions() {
            super(context());
        }
    }

    @Nested
    class RandomSessions extends RandomSessionsCompliance {
        RandomSessions() {
            super(context());
        }
    }

    @Nested
    class Editings extends EditingCompliance {
        Editings() {
            super(context());
        }
    }

    @Nested
    class Saves extends SavesCompliance {
        Saves() {
            super(context());
        }
    }

    @Nested
    class RandomSaves extends RandomSavesCompliance {
        RandomSaves() {
            super(context());
        }
    }

    @Nested
    class NumberValues extends NumbersCompliance {
        NumberValues() {
            super(context());
        }
    }

    @Nested
    class TextValues extends TextsCompliance {
        TextValues() {
            super(context());
        }
    }

    @Nested
    class TimeValues extends TimesCompliance {
        TimeValues() {
            super(context());
        }
    }

    @Nested
    class TimeZones extends TimeZonesCompliance {
        TimeZones() {
            super(context());
        }
    }

    @Nested
    class Keys extends KeysCompliance {
        Keys() {
            super(context());
        }
    }

    @Nested
    class UuidOrders extends UuidOrderCompliance {
        UuidOrders() {
            super(context());
        }
    }

    @Nested
    class Batches extends BatchesCompliance {
        Batches() {
            super(context());
        }
    }

    @Nested
    class Reads extends ReadsCompliance {
        Reads() {
            super(context());
        }
    }

    @Nested
    class Changes extends ChangesCompliance {
        Changes() {
            super(context());
        }
    }

    @Nested
    class ChangeStatements extends ChangeStatementsCompliance {
        ChangeStatements() {
            super(context());
        }
    }

    @Nested
    class Returning extends ReturningCompliance {
        Returning() {
            super(context());
        }
    }

    @Nested
    class UpsertStatements extends UpsertStatementsCompliance {
        UpsertStatements() {
            super(context());
        }
    }

    @Nested
    class FindsOrCreates extends FindOrCreateCompliance {
        FindsOrCreates() {
            super(context());
        }
    }

    @Nested
    class DynamicTables extends DynamicTablesCompliance {
        DynamicTables() {
            super(context());
        }
    }

    @Nested
    class Versions extends VersionsCompliance {
        Versions() {
            super(context());
        }
    }

    @Nested
    class Queries extends ConstructsCompliance {
        Queries() {
            super(context());
        }
    }

    @Nested
    class Calendars extends CalendarCompliance {
        Calendars() {
            super(context());
        }
    }

    @Nested
    class NativeParts extends NativePartsCompliance {
        NativeParts() {
            super(context());
        }
    }

    @Nested
    class Json extends JsonCompliance {
        Json() {
            super(context());
        }
    }

    @Nested
    class JsonLists extends JsonListsCompliance {
        JsonLists() {
            super(context());
        }
    }

    @Nested
    class JsonPaths extends JsonPathsCompliance {
        JsonPaths() {
            super(context());
        }
    }

    @Nested
    class OwnTypes extends OwnTypesCompliance {
        OwnTypes() {
            super(context());
        }
    }

    @Nested
    class Defaults extends DefaultsCompliance {
        Defaults() {
            super(context());
        }
    }

    @Nested
    class Parts extends PartsCompliance {
        Parts() {
            super(context());
        }
    }

    @Nested
    class Selections extends SelectionsCompliance {
        Selections() {
            super(context());
        }
    }

    @Nested
    class ValuesByName extends ValuesByNameCompliance {
        ValuesByName() {
            super(context());
        }
    }

    @Nested
    class NativeStatements extends NativeSqlCompliance {
        NativeStatements() {
            super(context());
        }
    }

    @Nested
    class NativeRows extends NativeRowsCompliance {
        NativeRows() {
            super(context());
        }
    }

    @Nested
    class Transactions extends TransactionsCompliance {
        Transactions() {
            super(context());
        }
    }

    @Nested
    class TransactionEdges extends TransactionEdgesCompliance {
        TransactionEdges() {
            super(context());
        }
    }

    @Nested
    class Conflicts extends ConflictsCompliance {
        Conflicts() {
            super(context());
        }
    }

    @Nested
    class Errors extends ErrorsCompliance {
        Errors() {
            super(context());
        }
    }

    @Nested
    class MissingValues extends MissingValuesCompliance {
        MissingValues() {
            super(context());
        }
    }

    @Nested
    class WideRows extends WideRowsCompliance {
        WideRows() {
            super(context());
        }
    }

    @Nested
    class Upserts extends UpsertsCompliance {
        Upserts() {
            super(context());
        }
    }

    @Nested
    class Pools extends PoolCompliance {
        Pools() {
            super(context());
        }
    }

    @Nested
    class Locks extends LocksCompliance {
        Locks() {
            super(context());
        }
    }

    @Nested
    class RowLocks extends RowLocksCompliance {
        RowLocks() {
            super(context());
        }
    }

    @Nested
    class GroupedColumns extends GroupedColumnsCompliance {
        GroupedColumns() {
            super(context());
        }
    }

    @Nested
    class QueryRefusals extends QueryRefusalsCompliance {
        QueryRefusals() {
            super(context());
        }
    }

    @Nested
    class Hostility extends HostilityCompliance {
        Hostility() {
            super(context());
        }
    }

    @Nested
    class BatchFailures extends BatchFailuresCompliance {
        BatchFailures() {
            super(context());
        }
    }

    @Nested
    class Paging extends PagingCompliance {
        Paging() {
            super(context());
        }
    }

    @Nested
    class PagedSources extends PagedSourcesCompliance {
        PagedSources() {
            super(context());
        }
    }

    @Nested
    class RandomPages extends RandomPagesCompliance {
        RandomPages() {
            super(context());
        }
    }

    @Nested
    class DynamicStatements extends DynamicStatementsCompliance {
        DynamicStatements() {
            super(context());
        }
    }

    @Nested
    class StatementParameters extends ParametersCompliance {
        StatementParameters() {
            super(context());
        }
    }

    @Nested
    class Cancellations extends CancellationCompliance {
        Cancellations() {
            super(context());
        }
    }

    @Nested
    class PlansOfStatements extends PlansCompliance {
        PlansOfStatements() {
            super(context());
        }
    }

    @Nested
    class PartRelations extends PartRelationsCompliance {
        PartRelations() {
            super(context());
        }
    }

    @Nested
    class ShapeFigures extends ShapeFiguresCompliance {
        ShapeFigures() {
            super(context());
        }
    }

    @Nested
    class ShapeLoading extends ShapeLoadingCompliance {
        ShapeLoading() {
            super(context());
        }
    }

    @Nested
    class Strategies extends StrategiesCompliance {
        Strategies() {
            super(context());
        }
    }

    @Nested
    class Shapes extends ShapesCompliance {
        Shapes() {
            super(context());
        }
    }

    @Nested
    class Results extends ResultsCompliance {
        Results() {
            super(context());
        }
    }

    @Nested
    class SourcesOfRows extends RowSourcesCompliance {
        SourcesOfRows() {
            super(context());
        }
    }

    @Nested
    class SessionRelations extends SessionRelationsCompliance {
        SessionRelations() {
            super(context());
        }
    }

    @Nested
    class SoftDeletes extends SoftDeletesCompliance {
        SoftDeletes() {
            super(context());
        }
    }

    @Nested
    class HiddenPlaces extends HiddenPlacesCompliance {
        HiddenPlaces() {
            super(context());
        }
    }

    @Nested
    class Tenants extends TenantsCompliance {
        Tenants() {
            super(context());
        }
    }

    @Nested
    class Actors extends ActorsCompliance {
        Actors() {
            super(context());
        }
    }

    @Nested
    class Relations extends RelationsCompliance {
        Relations() {
            super(context());
        }
    }

    @Nested
    class Families extends FamiliesCompliance {
        Families() {
            super(context());
        }
    }

    @Nested
    class Hooks extends HooksCompliance {
        Hooks() {
            super(context());
        }
    }

    @Nested
    class Rules extends RulesCompliance {
        Rules() {
            super(context());
        }
    }

    @Nested
    class Hybrids extends HybridsCompliance {
        Hybrids() {
            super(context());
        }
    }

    @Nested
    class JoinedFamilies extends JoinedFamiliesCompliance {
        JoinedFamilies() {
            super(context());
        }
    }

    @Nested
    class JoinedTables extends JoinedTablesCompliance {
        JoinedTables() {
            super(context());
        }
    }

    @Nested
    class Store extends StoreCompliance {
        Store() {
            super(context());
        }
    }
}
