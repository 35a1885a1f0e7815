package dev.rowan.sample.comparison.contender;

import dev.rowan.sample.comparison.model.Owner;
import dev.rowan.sample.comparison.model.OwnerTree;
import java.util.List;

/**
 * One library at work. What it reads, it gives in its own types, as somebody who uses it would have it; what it is to write
 * comes as records, as from a request, and it turns them into what it works with.
 *
 * <p>A method that a library has nothing for throws {@link UnsupportedOperationException}.
 */
public interface Contender extends AutoCloseable {
    /** 100 owners with ten pets each, both by key. */
    List<?> owners(Loading loading);

    /** 50 owners with their pets and the visits of those, all by key. */
    List<?> patients();

    /** Reads an owner and gives it another city, in a transaction; writes what has changed. */
    void move(long owner, String city);

    /** Adds an owner and then gives it another city, in one transaction. */
    Object addAndMove(Owner owner, String city);

    /** Inserts trees in one transaction; all get their keys. */
    List<?> insertTrees(List<OwnerTree> trees);

    /** Makes what is stored equal to the trees: changes what differs, adds what is new, removes what is no longer there. */
    void saveTrees(List<OwnerTree> trees);

    /** Inserts owners in one transaction; all get their keys. */
    List<?> insertOwners(List<Owner> owners);

    /** One that was given, and what was read with it, as records, for comparison. */
    OwnerTree tree(Object read);

    @Override
    void close();
}
