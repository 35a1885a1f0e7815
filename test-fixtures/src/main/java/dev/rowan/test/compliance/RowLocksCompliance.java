package dev.rowan.test.compliance;

import static dev.rowan.sql.Sql.select;
import static dev.rowan.test.compliance.model.AccountTable.ACCOUNT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.Database;
import dev.rowan.Transaction;
import dev.rowan.error.LockTimeout;
import dev.rowan.render.SqlFeature;
import dev.rowan.test.compliance.model.Account;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rows that one transaction has locked are passed over by another, or are an error to it, as it asks. */
class RowLocksCompliance extends ComplianceArea {
    RowLocksCompliance(ComplianceContext on) {
        super(on, ACCOUNT);
    }

    @BeforeEach
    void accounts() {
        Assumptions.assumeTrue(on.dialect().supports(SqlFeature.ROW_LOCKS));
        db.insertAll(
                ACCOUNT, List.of(new Account(1, "one", 100), new Account(2, "two", 100), new Account(3, "three", 100)));
    }

    @Test
    void lockedRowsArePassedOver() {
        try (Database other = on.another();
                Transaction holder = other.begin()) {
            holder.one(select(ACCOUNT).where(ACCOUNT.id.eq(2)).forUpdate());
            assertThat(free()).containsExactly(1, 3);
            holder.commit();
        }
        assertThat(free()).containsExactly(1, 2, 3);
    }

    @Test
    void aLockedRowIsAnErrorAtOnce() {
        try (Database other = on.another();
                Transaction holder = other.begin()) {
            holder.one(select(ACCOUNT).where(ACCOUNT.id.eq(2)).forUpdate());
            long before = System.nanoTime();
            thrown(
                    LockTimeout.class,
                    () -> db.inTransaction(tx -> tx.one(
                            select(ACCOUNT).where(ACCOUNT.id.eq(2)).forUpdate().noWait())));
            assertThat(System.nanoTime() - before).isLessThan(1_000_000_000L);
            assertThat(db.<Account>inTransaction(tx -> tx.one(
                            select(ACCOUNT).where(ACCOUNT.id.eq(1)).forUpdate().noWait())))
                    .extracting(Account::id)
                    .isEqualTo(1);
        }
    }

    @Test
    void sharedRowsAreSharedButNotChanged() {
        Assumptions.assumeTrue(on.dialect().supports(SqlFeature.SHARE_LOCKS));
        try (Database other = on.another();
                Transaction holder = other.begin()) {
            holder.one(select(ACCOUNT).where(ACCOUNT.id.eq(2)).forShare());
            assertThat(db.<Account>inTransaction(tx -> tx.one(
                            select(ACCOUNT).where(ACCOUNT.id.eq(2)).forShare().noWait())))
                    .extracting(Account::id)
                    .isEqualTo(2);
            thrown(
                    LockTimeout.class,
                    () -> db.inTransaction(tx -> tx.one(
                            select(ACCOUNT).where(ACCOUNT.id.eq(2)).forUpdate().noWait())));
        }
    }

    private List<Integer> free() {
        return db.<List<Integer>>inTransaction(
                tx -> tx.list(select(ACCOUNT.id).orderBy(ACCOUNT.id).forUpdate().skipLocked()));
    }
}
