using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kith.Storage.Mapping;

/// <summary>The model of what passes between two people: what <c>0005-between.sql</c> says, said to EF Core.</summary>
internal static class RecordBetween
{
    private const string Book = Record.Book;

    /// <summary>Says it.</summary>
    public static void Describe(ModelBuilder model)
    {
        Passing(model);
        Pairs(model);
        Told(model);
        Own(model);
    }

    private static void Passing(ModelBuilder model)
    {
        var need = Record.Aspect<Need>(model, "need", "Id");
        need.HasIndex(Book, "Person").HasDatabaseName("need_person");
        need.HasIndex(Book, "State", "Kind").HasDatabaseName("need_state");
        var gift = Dated(Record.Aspect<Gift>(model, "gift", "Id"));
        gift.Ignore(g => g.Worth);
        gift.HasIndex(Book, "Person").HasDatabaseName("gift_person");
        Dated(Record.Aspect<Ask>(model, "ask", "Id")).HasIndex(Book, "Person").HasDatabaseName("ask_person");
        var loan = Dated(Record.Aspect<Loan>(model, "loan", "Id"));
        loan.Ignore(l => l.Sum);
        loan.HasIndex(Book, "Person").HasDatabaseName("loan_person");
        var promise = Dated(Record.Aspect<Promise>(model, "promise", "Id"));
        promise.HasIndex(Book, "Person").HasDatabaseName("promise_person");
        promise.HasIndex(Book, "State", "Due").HasDatabaseName("promise_state");
    }

    private static void Pairs(ModelBuilder model)
    {
        Named<Kinship>(model, "kinship", "One", "Other");
        Named<Introduction>(model, "introduction", "One", "Other", "By");
        var introduction = model.Entity<Introduction>();
        introduction.HasIndex(Book, "OneHash").HasFilter("one_hash is not null").HasDatabaseName("introduction_one_hash");
        introduction.HasIndex(Book, "OneSaidOn").HasFilter("one_said = 'yes'").HasDatabaseName("introduction_one_said");
        introduction.HasIndex(Book, "OtherSaidOn").HasFilter("other_said = 'yes'").HasDatabaseName("introduction_other_said");
        introduction.HasIndex(Book, "OtherHash").HasFilter("other_hash is not null").HasDatabaseName("introduction_other_hash");
        var outcome = Dated(Record.Owned<Outcome>(model, "outcome", "Id"));
        outcome.Ignore(o => o.Sum);
        outcome.HasIndex(Book, "On").HasDatabaseName("outcome_day");
        var step = Record.Aspect<OutcomeStep>(model, "outcome_step", "Outcome", "Ordinal");
        step.HasOne<Outcome>().WithMany().HasForeignKey(Book, "Outcome").OnDelete(DeleteBehavior.NoAction);
        step.HasIndex(Book, "Person").HasDatabaseName("outcome_step_person");
    }

    private static void Told(ModelBuilder model)
    {
        var reminder = Dated(Record.Aspect<Reminder>(model, "reminder", "Id"));
        reminder.HasIndex(Book, "Person").HasDatabaseName("reminder_person");
        reminder.HasIndex(Book, "Next").HasDatabaseName("reminder_next");
        var turn = Dated(Keyed<ReminderTurn>(model, "reminder_turn", "Reminder", "On"));
        turn.HasOne<Reminder>().WithMany().HasForeignKey(Book, "Reminder").OnDelete(DeleteBehavior.NoAction);
        Dated(Record.Owned<JournalEntry>(model, "journal_entry", "Id")).HasIndex(Book, "On").HasDatabaseName("journal_entry_day");
        var mention = Record.Aspect<JournalMention>(model, "journal_mention", "Entry", "Person");
        mention.HasOne<JournalEntry>().WithMany().HasForeignKey(Book, "Entry").OnDelete(DeleteBehavior.NoAction);
        mention.HasIndex(Book, "Person").HasDatabaseName("journal_mention_person");
    }

    private static void Own(ModelBuilder model)
    {
        Record.Owned<Field>(model, "field", "Id");
        var value = Record.Aspect<FieldValue>(model, "field_value", "Field", "Person");
        value.HasOne<Field>().WithMany().HasForeignKey(Book, "Field").OnDelete(DeleteBehavior.NoAction);
        value.HasIndex(Book, "Person").HasDatabaseName("field_value_person");
        Record.Aspect<Document>(model, "document", "Id").HasIndex(Book, "Person").HasDatabaseName("document_person");
        var token = Record.Owned<AccessToken>(model, "access_token", "Id");
        token.Property(t => t.Scopes).HasConversion<int>();
        token.Property(t => t.Parts).HasConversion<int>();
        token.HasIndex(Book, "Hash").HasDatabaseName("access_token_hash");
    }

    /// <summary>A table whose rows name several people.</summary>
    private static void Named<T>(ModelBuilder model, string table, params ReadOnlySpan<string> people)
        where T : class
    {
        var row = Keyed<T>(model, table, "Id");
        foreach (var person in people)
        {
            row.HasOne<Person>().WithMany().HasForeignKey(Book, person).OnDelete(DeleteBehavior.NoAction);
            row.HasIndex(Book, person).HasDatabaseName($"{table}_{person.ToLowerInvariant()}");
        }
    }

    private static EntityTypeBuilder<T> Keyed<T>(ModelBuilder model, string table, params string[] key)
        where T : class
    {
        var row = model.Entity<T>();
        row.ToTable(table);
        row.Property<Id<Book>>(Book);
        row.HasKey([Book, .. key]);
        return row;
    }

    // “on” is a word of SQL.
    private static EntityTypeBuilder<T> Dated<T>(EntityTypeBuilder<T> row)
        where T : class
    {
        row.Property("On").HasColumnName("on_day");
        return row;
    }
}
