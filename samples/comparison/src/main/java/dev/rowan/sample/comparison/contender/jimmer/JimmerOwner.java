package dev.rowan.sample.comparison.contender.jimmer;

import java.util.List;
import org.babyfish.jimmer.sql.Entity;
import org.babyfish.jimmer.sql.GeneratedValue;
import org.babyfish.jimmer.sql.GenerationType;
import org.babyfish.jimmer.sql.Id;
import org.babyfish.jimmer.sql.OneToMany;
import org.babyfish.jimmer.sql.OrderedProp;
import org.babyfish.jimmer.sql.Table;

/** Jimmer's owner. */
@Entity
@Table(name = "owners")
public interface JimmerOwner {
    /** Made by the server. */
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    long id();

    /** The column of this name. */
    String name();

    /** The column of this name. */
    String city();

    /** By key. */
    @OneToMany(mappedBy = "owner", orderedProps = @OrderedProp("id"))
    List<JimmerPet> pets();
}
