package dev.rowan.xa;

import java.util.Set;

/** Where decisions outlive a crash. Two who decide at the same time come to the same decision. */
public interface DecisionLog {
    /**
     * Decides on a transaction, unless that is done.
     *
     * @return what is decided
     */
    Decision decide(String id, Decision wanted);

    /** The transactions of a coordinator that are to be committed. */
    Set<String> committed(String coordinator);

    /** A transaction has no branches any more. */
    void forget(String id);

    /** Old decisions to roll back are dropped, of which whoever was late to commit can know nothing any more. */
    void dropOld();
}
