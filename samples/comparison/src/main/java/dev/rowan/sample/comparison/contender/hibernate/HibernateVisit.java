package dev.rowan.sample.comparison.contender.hibernate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Hibernate's visit. */
@Entity
@Table(name = "visits")
public class HibernateVisit {
    /** {@code null} until the server has made it. */
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public @Nullable Long id;

    /** Whose it was. */
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "pet_id")
    public @Nullable HibernatePet pet;

    /** Not a word of SQL everywhere. */
    @Column(name = "visited")
    public LocalDate day = LocalDate.EPOCH;

    /** The column of this name. */
    public String reason = "";

    /** The column of this name. */
    public BigDecimal cost = BigDecimal.ZERO;
}
