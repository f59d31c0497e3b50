using System.Reflection;
using Xunit.Sdk;
using Xunit.v3;

namespace Kith.Storage.Tests;

/// <summary>Runs a test on SQLite and on PostgreSQL; the test takes the <see cref="Place"/> as its first parameter.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OnBothAttribute : DataAttribute
{
    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(MethodInfo testMethod, DisposalTracker disposalTracker)
    {
        var postgres = new TheoryDataRow<Place>(Place.Postgres);
        if (Environment.GetEnvironmentVariable("KITH_TEST_POSTGRES") is null or "")
        {
            postgres.Skip = "No PostgreSQL: bin/test starts one and sets KITH_TEST_POSTGRES.";
        }

        return new([new TheoryDataRow<Place>(Place.Sqlite), postgres]);
    }

    public override bool SupportsDiscoveryEnumeration() => true;
}

public enum Place
{
    Sqlite,
    Postgres,
}
