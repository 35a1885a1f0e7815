package dev.rowan.test.compliance;

import dev.rowan.sql.Table;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;

/** Tests that find the rows of a domain, and none in what other tables they name; no statement is captured yet. */
abstract class FilledArea extends ComplianceArea {
    private final Domain domain;

    FilledArea(ComplianceContext on, Domain domain, Table<?>... empty) {
        super(on, Stream.concat(domain.tables().stream(), Stream.of(empty)).toArray(Table<?>[]::new));
        this.domain = domain;
    }

    @BeforeEach
    void fill() {
        domain.fill(db);
        on.statements().clear();
    }
}
