package dev.rowan.test.compliance;

import static dev.rowan.sql.Sql.select;
import static dev.rowan.test.publishing.PostTable.POST;
import static dev.rowan.test.publishing.UserTable.USER;

import dev.rowan.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Relations: joined, asked, and gone along by paths. */
final class RelationConstructs {
    private final List<Construct> all = new ArrayList<>();

    private RelationConstructs() {
        joins();
    }

    static List<Construct> all() {
        return new RelationConstructs().all;
    }

    private void joins() {
        add("relation-join", select(POST.title, USER.username).join(POST.author).orderBy(POST.id));
        add(
                "relation-path",
                select(POST.title, POST.author().username)
                        .where(POST.author().active, POST.author().username.ne("cy"))
                        .orderBy(POST.author().username.desc(), POST.id));
        add("relation-any", select(USER.username).where(USER.posts.any(p -> p.title.startsWith("S"))));
    }

    private void add(String name, Statement statement) {
        all.add(new Construct(name, statement, Domain.PUBLISHING));
    }
}
