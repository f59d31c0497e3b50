namespace Kith.Storage;

/// <summary>Marks rows that stand beside the record and are no part of it: readings that can be made anew, how far a program has heard. They are neither logged nor exported.</summary>
public interface ICache;
