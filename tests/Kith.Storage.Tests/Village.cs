namespace Kith.Storage.Tests;

/// <summary>People whom the tests know.</summary>
internal static class Village
{
    public static Person Ana() => Person.Called(new PersonName("Ana Kovač", "Kovač", "Ana"));
}
