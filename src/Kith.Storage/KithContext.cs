using System.Text;
using Kith.Storage.Mapping;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Kith.Storage;

/// <summary>One book, open: every query sees this book only, every save is logged and numbered.</summary>
public sealed class KithContext : DbContext
{
    private bool flushing;

    internal KithContext(DbContextOptions<KithContext> options, Id<Book> book, PulseFormula formula, RecalibrationFormula? learning)
        : base(options)
    {
        BookId = book;
        Formula = formula;
        Learning = learning;
    }

    /// <summary>The book that is open.</summary>
    public Id<Book> BookId { get; }

    /// <summary>The book itself.</summary>
    public IQueryable<Book> Book => Set<Book>();

    /// <summary>Everybody in the book.</summary>
    public DbSet<Person> People => Set<Person>();

    /// <summary>What is between the owner and each of them.</summary>
    public DbSet<Tie> Ties => Set<Tie>();

    /// <summary>What has passed.</summary>
    public DbSet<Moment> Moments => Set<Moment>();

    /// <summary>Who took part.</summary>
    public DbSet<Participant> Participants => Set<Participant>();

    /// <summary>Ways to reach people.</summary>
    public DbSet<ContactPoint> ContactPoints => Set<ContactPoint>();

    /// <summary>Postal addresses.</summary>
    public DbSet<PostalAddress> PostalAddresses => Set<PostalAddress>();

    /// <summary>Things known about people.</summary>
    public DbSet<Fact> Facts => Set<Fact>();

    /// <summary>Days that matter.</summary>
    public DbSet<Occasion> Occasions => Set<Occasion>();

    /// <summary>Groups.</summary>
    public DbSet<Group> Groups => Set<Group>();

    /// <summary>Who belongs to them.</summary>
    public DbSet<GroupMember> GroupMembers => Set<GroupMember>();

    /// <summary>Words that people are filed under.</summary>
    public DbSet<Tag> Tags => Set<Tag>();

    /// <summary>Pictures.</summary>
    public DbSet<Photo> Photos => Set<Photo>();

    /// <summary>The cards that people came with.</summary>
    public DbSet<OriginalCard> OriginalCards => Set<OriginalCard>();

    /// <summary>Names by which the outside world knows people.</summary>
    public DbSet<Alias> Aliases => Set<Alias>();

    /// <summary>Imports.</summary>
    public DbSet<Source> Sources => Set<Source>();

    /// <summary>The log.</summary>
    public DbSet<Change> Changes => Set<Change>();

    /// <summary>The log, row by row.</summary>
    public DbSet<ChangeRow> ChangeRows => Set<ChangeRow>();

    /// <summary>The cached readings.</summary>
    public DbSet<Pulse> Pulses => Set<Pulse>();

    /// <summary>What the past teaches: one row, or none while nothing was learned.</summary>
    public DbSet<Recalibration> Recalibrations => Set<Recalibration>();

    internal PulseFormula Formula { get; }

    internal RecalibrationFormula? Learning { get; }

    internal bool OnSqlite => Database.ProviderName!.EndsWith("Sqlite", StringComparison.Ordinal);

    /// <summary>The row of this book with an identity; null when there is none.</summary>
    public ValueTask<T?> FindAsync<T>(Id<T> id, CancellationToken cancellation)
        where T : class => base.FindAsync<T>([BookId, id], cancellation);

    /// <summary>The tie with somebody; null when there is none, as with the owner.</summary>
    public ValueTask<Tie?> FindTieAsync(Id<Person> person, CancellationToken cancellation) => base.FindAsync<Tie>([BookId, person], cancellation);

    /// <summary>Writes what is tracked; the caller, who keeps the log, has the transaction.</summary>
    internal async Task FlushAsync(CancellationToken cancellation)
    {
        flushing = true;
        try
        {
            await base.SaveChangesAsync(cancellation);
        }
        finally
        {
            flushing = false;
        }
    }

    /// <summary>Refused: a save says what it does.</summary>
    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default) =>
        flushing ? base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken) : throw new InvalidOperationException("Save with SaveAsync and a deed: the log needs to know what was done.");

    /// <inheritdoc/>
    public override int SaveChanges(bool acceptAllChangesOnSuccess) =>
        throw new InvalidOperationException("Save with SaveAsync and a deed: the log needs to know what was done.");

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<PartialDate>().HaveConversion<PartialDateAsText>();
        configurationBuilder.Properties<Period>().HaveConversion<PeriodAsText>();
        configurationBuilder.Properties<Intention>().HaveConversion<Words<Intention>>();
        configurationBuilder.Properties<MomentKind>().HaveConversion<Words<MomentKind>>();
        configurationBuilder.Properties<Substance>().HaveConversion<Words<Substance>>();
        configurationBuilder.Properties<Beginner>().HaveConversion<Words<Beginner>>();
        configurationBuilder.Properties<OccasionKind>().HaveConversion<Words<OccasionKind>>();
        configurationBuilder.Properties<ContactKind>().HaveConversion<Words<ContactKind>>();
        configurationBuilder.Properties<SourceKind>().HaveConversion<Words<SourceKind>>();
        configurationBuilder.Properties<Operation>().HaveConversion<Words<Operation>>();
        configurationBuilder.Properties<Role>().HaveConversion<Words<Role>>();
        if (OnSqlite)
        {
            configurationBuilder.Properties<LocalDate>().HaveConversion<DayAsText>();
            configurationBuilder.Properties<Instant>().HaveConversion<InstantAsText>();
        }

        Identities<Book>(configurationBuilder);
        Identities<Account>(configurationBuilder);
        Identities<Source>(configurationBuilder);
        Identities<Person>(configurationBuilder);
        Identities<ContactPoint>(configurationBuilder);
        Identities<PostalAddress>(configurationBuilder);
        Identities<Moment>(configurationBuilder);
        Identities<Fact>(configurationBuilder);
        Identities<Occasion>(configurationBuilder);
        Identities<Group>(configurationBuilder);
    }

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        Record.Describe(modelBuilder);
        foreach (var entity in modelBuilder.Model.GetEntityTypes())
        {
            foreach (var property in entity.GetProperties().Where(p => p.GetColumnName() == p.Name))
            {
                property.SetColumnName(SnakeCase(property.Name));
            }

            foreach (var property in entity.GetProperties())
            {
                property.ValueGenerated = Microsoft.EntityFrameworkCore.Metadata.ValueGenerated.Never;
            }
        }

        // The one gate of ownership: nothing of another book is ever seen.
        modelBuilder.Entity<Book>().HasQueryFilter(b => b.Id == BookId);
        Gate<Member>(modelBuilder);
        Gate<Source>(modelBuilder);
        Gate<Change>(modelBuilder);
        Gate<ChangeRow>(modelBuilder);
        Gate<Person>(modelBuilder);
        Gate<ContactPoint>(modelBuilder);
        Gate<PostalAddress>(modelBuilder);
        Gate<Tag>(modelBuilder);
        Gate<Photo>(modelBuilder);
        Gate<OriginalCard>(modelBuilder);
        Gate<Alias>(modelBuilder);
        Gate<Group>(modelBuilder);
        Gate<GroupMember>(modelBuilder);
        Gate<Tie>(modelBuilder);
        Gate<Moment>(modelBuilder);
        Gate<Participant>(modelBuilder);
        Gate<Fact>(modelBuilder);
        Gate<Occasion>(modelBuilder);
        Gate<Pulse>(modelBuilder);
        Gate<Recalibration>(modelBuilder);
    }

    private void Gate<T>(ModelBuilder model)
        where T : class => model.Entity<T>().HasQueryFilter(row => EF.Property<Id<Book>>(row, Record.Book) == BookId);

    private void Identities<T>(ModelConfigurationBuilder configuration)
    {
        if (OnSqlite)
        {
            configuration.Properties<Id<T>>().HaveConversion<IdAsBytes<T>>();
        }
        else
        {
            configuration.Properties<Id<T>>().HaveConversion<IdAsGuid<T>>();
        }
    }

    private static string SnakeCase(string name)
    {
        var column = new StringBuilder(name.Length + 4);
        foreach (var c in name)
        {
            if (char.IsUpper(c) && column.Length > 0)
            {
                column.Append('_');
            }

            column.Append(char.ToLowerInvariant(c));
        }

        return column.ToString();
    }
}
