package dev.rowan.test.fuzz;

import dev.rowan.sql.Expr;
import dev.rowan.sql.FractionalExpr;
import dev.rowan.sql.IntegralExpr;
import dev.rowan.sql.Operand;
import dev.rowan.sql.Sql;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The aggregates. Their meaning gets the values that are not NULL. */
@SuppressWarnings({"unchecked", "rawtypes"})
enum Aggregate {
    COUNT {
        @Override
        Expr<?> written(@Nullable Operand<?, ?, ?> argument) {
            return argument == null ? Sql.count() : Sql.count(argument);
        }

        @Override
        Object meaning(ValueKind kind, List<Object> values) {
            return (long) values.size();
        }
    },
    COUNT_DISTINCT {
        @Override
        Expr<?> written(@Nullable Operand<?, ?, ?> argument) {
            return Sql.count(Objects.requireNonNull(argument)).distinct();
        }

        @Override
        Object meaning(ValueKind kind, List<Object> values) {
            return (long) new HashSet<>(values).size();
        }
    },
    SUM {
        @Override
        Expr<?> written(@Nullable Operand<?, ?, ?> argument) {
            return argument instanceof IntegralExpr<?> whole
                    ? Sql.sum(whole)
                    : Sql.sum((FractionalExpr<?>) Objects.requireNonNull(argument));
        }

        @Override
        @Nullable
        Object meaning(ValueKind kind, List<Object> values) {
            if (values.isEmpty()) {
                return null;
            }
            return kind == ValueKind.WHOLE
                    ? (Object) values.stream().mapToLong(Long.class::cast).sum()
                    : values.stream().map(BigDecimal.class::cast).reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    },
    MIN {
        @Override
        Expr<?> written(@Nullable Operand<?, ?, ?> argument) {
            return (Expr<?>) Sql.min((Operand) Objects.requireNonNull(argument));
        }

        @Override
        @Nullable
        Object meaning(ValueKind kind, List<Object> values) {
            return values.stream().min((Comparator) Comparator.naturalOrder()).orElse(null);
        }
    },
    MAX {
        @Override
        Expr<?> written(@Nullable Operand<?, ?, ?> argument) {
            return (Expr<?>) Sql.max((Operand) Objects.requireNonNull(argument));
        }

        @Override
        @Nullable
        Object meaning(ValueKind kind, List<Object> values) {
            return values.stream().max((Comparator) Comparator.naturalOrder()).orElse(null);
        }
    };

    abstract Expr<?> written(@Nullable Operand<?, ?, ?> argument);

    abstract @Nullable Object meaning(ValueKind kind, List<Object> values);

    ValueKind kind(@Nullable Tree argument) {
        return argument == null || this == COUNT || this == COUNT_DISTINCT ? ValueKind.WHOLE : argument.kind();
    }
}
