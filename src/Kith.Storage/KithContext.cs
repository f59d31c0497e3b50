using System.Reflection;
using System.Text;
using Kith.Storage.Mapping;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Kith.Storage;

/// <summary>One book, open: every query sees this book only, every save is logged and numbered.</summary>
public sealed partial class KithContext : DbContext
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
        if (OnSqlite)
        {
            configurationBuilder.Properties<LocalDate>().HaveConversion<DayAsText>();
            configurationBuilder.Properties<Instant>().HaveConversion<InstantAsText>();
        }

        // Every identity and every word of the house, found by its type so that none can be forgotten.
        var house = typeof(Book).Assembly.GetExportedTypes();
        Each(nameof(Identities), house.Where(t => t.GetProperty("Id")?.PropertyType == typeof(Id<>).MakeGenericType(t)), configurationBuilder);
        Each(nameof(Spoken), house.Where(t => t.IsEnum && !t.IsDefined(typeof(FlagsAttribute))), configurationBuilder);
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
        Each(nameof(Gate), modelBuilder.Model.GetEntityTypes().Where(e => e.FindProperty(Record.Book) is not null).Select(e => e.ClrType).ToArray(), modelBuilder);
    }

    private void Each(string what, IEnumerable<Type> kinds, object configuration)
    {
        var one = typeof(KithContext).GetMethod(what, BindingFlags.NonPublic | BindingFlags.Instance)!;
        foreach (var kind in kinds)
        {
            one.MakeGenericMethod(kind).Invoke(this, [configuration]);
        }
    }

    private void Gate<T>(ModelBuilder model)
        where T : class => model.Entity<T>().HasQueryFilter(row => EF.Property<Id<Book>>(row, Record.Book) == BookId);

#pragma warning disable CA1822 // One of those that Each calls.
    private void Spoken<T>(ModelConfigurationBuilder configuration)
        where T : struct, Enum => configuration.Properties<T>().HaveConversion<Words<T>>();
#pragma warning restore CA1822

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
