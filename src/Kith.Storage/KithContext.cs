using System.Linq.Expressions;
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
        var identity = OnSqlite ? typeof(IdAsBytes<>) : typeof(IdAsGuid<>);
        foreach (var kind in typeof(Book).Assembly.GetExportedTypes())
        {
            if (kind.IsEnum && !kind.IsDefined(typeof(FlagsAttribute)))
            {
                configurationBuilder.Properties(kind).HaveConversion(typeof(Words<>).MakeGenericType(kind));
            }
            else if (kind.GetProperty("Id")?.PropertyType is { IsConstructedGenericType: true } its && its.GetGenericTypeDefinition() == typeof(Id<>) && its.GenericTypeArguments[0] == kind)
            {
                configurationBuilder.Properties(its).HaveConversion(identity.MakeGenericType(kind));
            }
        }
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
        foreach (var entity in modelBuilder.Model.GetEntityTypes().Where(e => e.FindProperty(Record.Book) is not null))
        {
            entity.SetQueryFilter(Gate(entity.ClrType));
        }
    }

    // What the compiler would make of "row => EF.Property<Id<Book>>(row, book) == BookId", for a type known only now.
    private LambdaExpression Gate(Type kind)
    {
        var row = Expression.Parameter(kind);
        var owner = Expression.Call(typeof(EF), nameof(EF.Property), [typeof(Id<Book>)], row, Expression.Constant(Record.Book));
        return Expression.Lambda(Expression.Equal(owner, Expression.Property(Expression.Constant(this), nameof(BookId))), row);
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
