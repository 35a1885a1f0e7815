package app;

import static org.assertj.core.api.Assertions.assertThat;

public final class Check {

    private Check() {}

    public static void run() {
        assertThat(PersonTable.PERSON.relations()).hasSize(3);
        assertThat(ClubTable.CLUB.foundingFounder.target()).isSameAs(PersonTable.PERSON);
        assertThat(MembershipTable.MEMBERSHIP.club.meta().ends().from()).containsExactly("club_country", "club_number");
        assertThat(CardShape.CARD.plan().toString().lines())
                .containsExactly(
                        "1. person, joined with passport",
                        "2. clubs: club, by key",
                        "3. since: membership, joined with club, sponsor, by key");
    }
}
