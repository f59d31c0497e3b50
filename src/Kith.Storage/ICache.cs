namespace Kith.Storage;

/// <summary>Marks rows that are no part of the record: they can be made anew from it at any time, are neither logged nor exported, and may be emptied.</summary>
public interface ICache;
