namespace Kith.Care;

/// <summary>A language in which needs and offers are read.</summary>
internal enum Tongue
{
    /// <summary>English.</summary>
    English,

    /// <summary>German.</summary>
    German,
}
