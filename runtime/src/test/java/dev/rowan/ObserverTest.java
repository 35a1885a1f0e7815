package dev.rowan;

import static dev.rowan.TestDatabases.user;
import static dev.rowan.example.UserTable.USER;
import static dev.rowan.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.error.UniqueViolation;
import dev.rowan.exec.Execution;
import dev.rowan.exec.ExecutionObserver;
import dev.rowan.exec.ExecutionStart;
import dev.rowan.micrometer.RowanMeters;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Scope;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Traces and meters of what is executed. */
class ObserverTest {
    @Test
    void spansAreMadeOfExecutions() {
        List<SpanData> spans = new ArrayList<>();
        SdkTracerProvider tracing = SdkTracerProvider.builder()
                .addSpanProcessor(SimpleSpanProcessor.create(new Kept(spans)))
                .build();
        Tracer tracer = tracing.get("test");
        try (Database db = Database.configure()
                        .url(TestDatabases.url())
                        .observer(new Tracing(tracer))
                        .observer(new Failing())
                        .open();
                tracing) {
            db.schema().create(USER);
            Span request = tracer.spanBuilder("request").startSpan();
            spans.clear();
            try (Scope ignored = request.makeCurrent()) {
                db.insert(USER, user("ann"));
                assertThatThrownBy(() -> db.insert(USER, user("ann"))).isInstanceOf(UniqueViolation.class);
                try (Stream<?> rows = db.stream(select(USER))) {
                    assertThat(rows).hasSize(1);
                }
            }
            assertThat(spans)
                    .extracting(SpanData::getName)
                    .containsExactly("insert users", "insert users", "select users");
            assertThat(spans).allSatisfy(span -> {
                assertThat(span.getParentSpanId())
                        .isEqualTo(request.getSpanContext().getSpanId());
                assertThat(span.getAttributes().asMap().values()).contains("h2");
                assertThat(span.toString()).doesNotContain("ann@", "hunter2");
            });
            assertThat(spans)
                    .extracting(span -> span.getStatus().getStatusCode())
                    .containsExactly(StatusCode.UNSET, StatusCode.ERROR, StatusCode.UNSET);
        }
    }

    @Test
    void metersCountAndTime() {
        SimpleMeterRegistry registry = new SimpleMeterRegistry();
        RowanMeters meters = RowanMeters.of(registry, "users");
        try (Database db =
                Database.configure().url(TestDatabases.url()).listener(meters).open()) {
            meters.watchPool(db);
            meters.measurePool(db);
            assertThatThrownBy(() -> meters.measurePool(db)).isInstanceOf(IllegalStateException.class);
            db.schema().create(USER);
            db.insert(USER, user("ann"));
            db.insert(USER, user("ben"));
            assertThatThrownBy(() -> db.insert(USER, user("ann"))).isInstanceOf(UniqueViolation.class);
            db.list(select(USER));
            assertThat(registry.get("rowan.statements")
                            .tags("db", "users", "operation", "insert", "table", "users", "outcome", "success")
                            .timer()
                            .count())
                    .isEqualTo(2);
            assertThat(registry.get("rowan.statements")
                            .tag("outcome", "UniqueViolation")
                            .timer()
                            .count())
                    .isEqualTo(1);
            assertThat(registry.get("rowan.rows")
                            .tag("operation", "select")
                            .counter()
                            .count())
                    .isEqualTo(2);
            assertThat(registry.get("rowan.pool.total").gauge().value()).isPositive();
            assertThat(registry.get("hikaricp.connections.acquire").timer().count())
                    .isPositive();
            assertThat(registry.get("rowan.pool.waiting").gauge().value()).isZero();
            db.inConnection(on -> {
                on.list(select(USER));
                assertThat(registry.get("rowan.pool.active").gauge().value()).isEqualTo(1);
            });
        }
    }

    /** All that an application needs to see statements in its traces. */
    private record Tracing(Tracer tracer) implements ExecutionObserver<Span> {
        @Override
        public Span started(ExecutionStart start) {
            return tracer.spanBuilder(start.operation() + " " + start.table())
                    .setSpanKind(SpanKind.CLIENT)
                    .setAttribute("db.system.name", start.dialect())
                    .setAttribute("db.query.text", start.sql())
                    .startSpan();
        }

        @Override
        public void ended(Span span, Execution execution) {
            span.setAttribute("db.response.returned_rows", execution.rows());
            if (execution.error() != null) {
                span.setStatus(StatusCode.ERROR, execution.error().getClass().getSimpleName());
            }
            span.end();
        }
    }

    private static final class Failing implements ExecutionObserver<String> {
        @Override
        public String started(ExecutionStart start) {
            throw new IllegalStateException("observer");
        }

        @Override
        public void ended(String context, Execution execution) {
            throw new IllegalStateException("observer");
        }
    }

    private record Kept(List<SpanData> spans) implements SpanExporter {
        @Override
        public CompletableResultCode export(Collection<SpanData> more) {
            spans.addAll(more);
            return CompletableResultCode.ofSuccess();
        }

        @Override
        public CompletableResultCode flush() {
            return CompletableResultCode.ofSuccess();
        }

        @Override
        public CompletableResultCode shutdown() {
            return CompletableResultCode.ofSuccess();
        }
    }
}
