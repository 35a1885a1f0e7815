package dev.rowan.sample.comparison.contender.hibernate;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Hibernate's pet. */
@Entity
@Table(name = "pets")
public class HibernatePet {
    /** {@code null} until the server has made it. */
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public @Nullable Long id;

    /** Whose it is. */
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "owner_id")
    public @Nullable HibernateOwner owner;

    /** The column of this name. */
    public String name = "";

    /** The column of this name. */
    public LocalDate born = LocalDate.EPOCH;

    /** By key. */
    @OneToMany(mappedBy = "pet", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    public List<HibernateVisit> visits = new ArrayList<>();
}
