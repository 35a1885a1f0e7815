package dev.rowan.sample.comparison.contender.jimmer;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.babyfish.jimmer.sql.Column;
import org.babyfish.jimmer.sql.DissociateAction;
import org.babyfish.jimmer.sql.Entity;
import org.babyfish.jimmer.sql.GeneratedValue;
import org.babyfish.jimmer.sql.GenerationType;
import org.babyfish.jimmer.sql.Id;
import org.babyfish.jimmer.sql.ManyToOne;
import org.babyfish.jimmer.sql.OnDissociate;
import org.babyfish.jimmer.sql.Table;

/** Jimmer's visit. */
@Entity
@Table(name = "visits")
public interface JimmerVisit {
    /** Made by the server. */
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    long id();

    /** Whose it was. */
    @ManyToOne
    @OnDissociate(DissociateAction.DELETE)
    JimmerPet pet();

    /** Not a word of SQL everywhere. */
    @Column(name = "visited")
    LocalDate day();

    /** The column of this name. */
    String reason();

    /** The column of this name. */
    BigDecimal cost();
}
