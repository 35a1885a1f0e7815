package dev.rowan.sample.comparison.contender.hibernate;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.FetchProfile;
import org.jspecify.annotations.Nullable;

/** Hibernate's owner. */
@Entity
@Table(name = "owners")
@FetchProfile(
        name = HibernateOwner.PETS_BY_SUBQUERY,
        fetchOverrides =
                @FetchProfile.FetchOverride(
                        entity = HibernateOwner.class,
                        association = "pets",
                        mode = FetchMode.SUBSELECT))
public class HibernateOwner {
    /** Reads the pets by a query with the owners' query in it. */
    public static final String PETS_BY_SUBQUERY = "pets-by-subquery";

    /** {@code null} until the server has made it. */
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public @Nullable Long id;

    /** The column of this name. */
    public String name = "";

    /** The column of this name. */
    public String city = "";

    /** By key. */
    @OneToMany(mappedBy = "owner", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    public List<HibernatePet> pets = new ArrayList<>();
}
