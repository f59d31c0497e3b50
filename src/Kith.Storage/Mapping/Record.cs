using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace Kith.Storage.Mapping;

/// <summary>The model of the record: what <c>Schema/</c> says, said to EF Core. A test proves that the two agree on both databases.</summary>
internal static class Record
{
    /// <summary>The column that begins every key.</summary>
    public const string Book = nameof(Book);

    /// <summary>Says the whole model.</summary>
    public static void Describe(ModelBuilder model)
    {
        model.Entity<Book>(book => { book.ToTable("book"); book.HasKey(b => b.Id); book.Ignore(b => b.TimeZone); book.Ignore(b => b.Layers); });
        model.Entity<Account>(account => { account.ToTable("account"); account.HasKey(a => a.Id); });
        Books(model);
        People(model);
        Ties(model);
        RecordBetween.Describe(model);
        RecordDoors.Describe(model);
        RecordPlans.Describe(model);
    }

    private static void Books(ModelBuilder model)
    {
        Owned<Member>(model, "member", nameof(Member.Account)).HasOne<Account>().WithMany().HasForeignKey(m => m.Account).OnDelete(DeleteBehavior.NoAction);
        Owned<Source>(model, "source", nameof(Source.Id));
        Owned<Change>(model, "change", nameof(Change.Revision)).HasIndex(Record.Book, nameof(Change.Source)).HasDatabaseName("change_source");
        var row = model.Entity<ChangeRow>();
        row.ToTable("change_row");
        row.Property<Id<Book>>(Book);
        row.HasKey(Book, nameof(ChangeRow.Revision), nameof(ChangeRow.Ordinal));
        row.HasOne<Change>().WithMany().HasForeignKey(Book, nameof(ChangeRow.Revision)).OnDelete(DeleteBehavior.NoAction);
        row.Property(r => r.Table).HasColumnName("table_name");
        row.Property(r => r.Key).HasColumnName("row_key");
    }

    private static void People(ModelBuilder model)
    {
        var person = Owned<Person>(model, "person", nameof(Person.Id));
        person.Ignore(p => p.Name);
        person.HasIndex(Book, nameof(Person.FilingName), nameof(Person.Id)).HasDatabaseName("person_filing");
        person.HasIndex(Book, nameof(Person.Id)).HasFilter("is_me").HasDatabaseName("person_me");

        var point = Aspect<ContactPoint>(model, "contact_point", "Id");
        point.HasIndex(Book, "Person", "Ordinal").HasDatabaseName("contact_point_person");
        point.HasIndex(Book, "Normal").HasDatabaseName("contact_point_normal");
        Aspect<PostalAddress>(model, "postal_address", "Id").HasIndex(Book, "Person").HasDatabaseName("postal_address_person");
        Aspect<Tag>(model, "tag", "Person", "Name").HasIndex(Book, "Name").HasDatabaseName("tag_name");
        Aspect<Photo>(model, "photo", "Person");
        Aspect<OriginalCard>(model, "original_card", "Person");
        Aspect<Alias>(model, "alias", "Scheme", "Value").HasIndex(Book, "Person").HasDatabaseName("alias_person");

        Owned<Group>(model, "group", "Id");
        var member = Aspect<GroupMember>(model, "group_member", "Group", "Person");
        member.HasOne<Group>().WithMany().HasForeignKey(Book, "Group").OnDelete(DeleteBehavior.NoAction);
        member.HasIndex(Book, "Person").HasDatabaseName("group_member_person");
        var stay = Aspect<GroupStay>(model, "group_stay", "Id");
        stay.HasOne<Group>().WithMany().HasForeignKey(Book, "Group").OnDelete(DeleteBehavior.NoAction);
        stay.HasIndex(Book, "Person").HasDatabaseName("group_stay_person");
        stay.HasIndex(Book, "Group").HasDatabaseName("group_stay_group");
    }

    private static void Ties(ModelBuilder model)
    {
        var tie = Aspect<Tie>(model, "tie", "Person");
        tie.Ignore(t => t.Origin);
        tie.Property(t => t.Sides).HasConversion<int>();
        tie.HasOne<Person>().WithMany().HasForeignKey(Book, "OriginThrough").OnDelete(DeleteBehavior.NoAction);
        tie.HasIndex(Book, "OriginThrough").HasDatabaseName("tie_origin_through");

        var moment = Owned<Moment>(model, "moment", "Id");
        moment.HasIndex(Book, "On", "Substance").HasDatabaseName("moment_day");
        moment.HasIndex(Book, "On").HasFilter("external is not null and note = '' and kind in ('meeting', 'event')").HasDatabaseName("moment_untold");
        moment.HasIndex(Book, "External").IsUnique().HasFilter("external is not null").HasDatabaseName("moment_external");
        moment.Property(m => m.On).HasColumnName("on_day");
        moment.Property(m => m.Sides).HasConversion<int>();

        var participant = Aspect<Participant>(model, "participant", "Moment", "Person");
        participant.HasOne<Moment>().WithMany().HasForeignKey(Book, "Moment").OnDelete(DeleteBehavior.NoAction);
        participant.HasIndex(Book, "Person", "On", "Counts").HasDatabaseName("participant_timeline");
        participant.Property(p => p.On).HasColumnName("on_day");

        Aspect<Fact>(model, "fact", "Id").HasIndex(Book, "Person").HasDatabaseName("fact_person");
        var occasion = Aspect<Occasion>(model, "occasion", "Id");
        occasion.Property(o => o.On).HasColumnName("on_day");
        occasion.HasIndex(Book, "Person").HasDatabaseName("occasion_person");
        occasion.Ignore(o => o.Own);
        occasion.HasIndex(Book, "MonthDay").HasDatabaseName("occasion_month_day");
        occasion.HasIndex(Book, "Calendar", "OwnDay").HasFilter("own_day is not null").HasDatabaseName("occasion_own_day");
        occasion.HasIndex(Book, "LeadDays").HasFilter("lead_days is not null").HasDatabaseName("occasion_lead");
        Cache(model);
    }

    private static void Cache(ModelBuilder model)
    {
        Owned<Recalibration>(model, "recalibration");
        var pulse = model.Entity<Pulse>();
        pulse.ToTable("pulse");
        pulse.Property<Id<Book>>(Book);
        pulse.HasKey(Book, "Person");
        pulse.HasOne<Person>().WithMany().HasForeignKey(Book, "Person").OnDelete(DeleteBehavior.Cascade);
        foreach (var (property, name) in new[] { ("ThoughtOn", "thought"), ("QuieterOn", "quieter"), ("FadedOn", "faded") })
        {
            pulse.HasIndex(Book, property).HasDatabaseName($"pulse_{name}");
        }

        pulse.HasIndex(Book, "Slot", "Attention").HasDatabaseName("pulse_slot");
    }

    /// <summary>A table whose rows belong to the book directly.</summary>
    internal static EntityTypeBuilder<T> Owned<T>(ModelBuilder model, string table, params string[] key)
        where T : class
    {
        var row = model.Entity<T>();
        row.ToTable(table);
        row.Property<Id<Book>>(Book);
        row.HasKey([Book, .. key]);
        row.HasOne<Book>().WithMany().HasForeignKey(Book).OnDelete(DeleteBehavior.NoAction);
        return row;
    }

    /// <summary>A table whose rows belong to a person.</summary>
    internal static EntityTypeBuilder<T> Aspect<T>(ModelBuilder model, string table, params string[] key)
        where T : class
    {
        var row = model.Entity<T>();
        row.ToTable(table);
        row.Property<Id<Book>>(Book);
        row.HasKey([Book, .. key]);
        row.HasOne<Person>().WithMany().HasForeignKey(Book, "Person").OnDelete(DeleteBehavior.NoAction);
        return row;
    }
}
