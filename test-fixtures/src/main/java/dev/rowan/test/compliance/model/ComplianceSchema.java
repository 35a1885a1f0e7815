package dev.rowan.test.compliance.model;

import dev.rowan.annotation.Catalog;

/** Names the records that every dialect must be able to store; a record that some cannot is created by its own tests. */
@Catalog(
        records = {
            Numbers.class,
            MaybeNumbers.class,
            Texts.class,
            Times.class,
            Choices.class,
            Member.class,
            Documents.class,
            Converted.class,
            Optionals.class,
            Ticket.class,
            Note.class,
            Token.class,
            Vast.class,
            Wide.class,
            Event.class,
            Country.class,
            Translation.class,
            Article.class,
            Parcel.class,
            Setting.class,
            Ledger.class,
            Shelf.class,
            Deposit.class,
            Seat.class,
            Customer.class,
            Purchase.class,
            Account.class,
            Exact.class,
            Specimen.class,
            Team.class,
            Player.class,
            Match.class,
            Project.class,
            Charter.class,
            Stage.class,
            Step.class,
            Skill.class,
            StepSkill.class,
            Worker.class,
            Museum.class,
            Exhibit.class,
            Scrap.class
        })
interface ComplianceSchema {}
