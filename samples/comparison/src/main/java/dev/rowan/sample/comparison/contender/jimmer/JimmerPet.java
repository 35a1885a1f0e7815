package dev.rowan.sample.comparison.contender.jimmer;

import java.time.LocalDate;
import java.util.List;
import org.babyfish.jimmer.sql.DissociateAction;
import org.babyfish.jimmer.sql.Entity;
import org.babyfish.jimmer.sql.GeneratedValue;
import org.babyfish.jimmer.sql.GenerationType;
import org.babyfish.jimmer.sql.Id;
import org.babyfish.jimmer.sql.ManyToOne;
import org.babyfish.jimmer.sql.OnDissociate;
import org.babyfish.jimmer.sql.OneToMany;
import org.babyfish.jimmer.sql.OrderedProp;
import org.babyfish.jimmer.sql.Table;

/** Jimmer's pet. */
@Entity
@Table(name = "pets")
public interface JimmerPet {
    /** Made by the server. */
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    long id();

    /** Whose it is. */
    @ManyToOne
    @OnDissociate(DissociateAction.DELETE)
    JimmerOwner owner();

    /** The column of this name. */
    String name();

    /** The column of this name. */
    LocalDate born();

    /** By key. */
    @OneToMany(mappedBy = "pet", orderedProps = @OrderedProp("id"))
    List<JimmerVisit> visits();
}
