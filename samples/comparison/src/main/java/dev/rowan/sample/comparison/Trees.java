package dev.rowan.sample.comparison;

import dev.rowan.sample.comparison.model.Owner;
import dev.rowan.sample.comparison.model.OwnerTree;
import dev.rowan.sample.comparison.model.Samples;
import java.sql.SQLException;
import java.util.List;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What is written; what was added goes before each iteration. */
@State(Scope.Thread)
public class Trees {
    private final List<OwnerTree> added = Samples.newTrees();
    private final List<Owner> owners = Samples.newOwners();
    private List<OwnerTree> kept = List.of();
    private List<OwnerTree> changed = List.of();
    private long writes;

    /** Takes the trees that are stored, and a changed copy of them. */
    @Setup(Level.Trial)
    public void take(Subject subject) {
        kept = subject.clinic().kept();
        changed = Samples.changed(kept);
    }

    /** Takes away what was added. */
    @Setup(Level.Iteration)
    public void clear(Subject subject) throws SQLException {
        subject.clinic().clear();
    }

    List<OwnerTree> added() {
        return added;
    }

    List<Owner> owners() {
        return owners;
    }

    /** The changed trees and those that were there, in turn. */
    List<OwnerTree> next() {
        return writes++ % 2 == 0 ? changed : kept;
    }

    /** Owners in turn. */
    long owner() {
        return writes++ % Samples.OWNERS + 1;
    }

    /** A city that the next owner is not in. */
    String city() {
        return "Town " + writes / Samples.OWNERS;
    }
}
