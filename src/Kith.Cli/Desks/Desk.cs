using Kith.Cli.Screens;
using Kith.Cli.Settings;
using Kith.Hall.Matches;
using Kith.Storage;
using NodaTime;

namespace Kith.Cli.Desks;

/// <summary>What a command has before it: an open book, a screen to answer on, and the one reading of the clock.</summary>
/// <param name="Shelf">Where the book lies.</param>
/// <param name="Book">The book, open for one unit of work.</param>
/// <param name="Options">What was set.</param>
/// <param name="Screen">Where the answer goes.</param>
/// <param name="Now">The instant at which the command was given.</param>
/// <param name="Today">The day it is for the book's owner.</param>
internal sealed record Desk(Shelf Shelf, KithContext Book, KithOptions Options, Screen Screen, Instant Now, LocalDate Today)
{
    /// <summary>Where the offers of the book are laid out, beside the model that was set.</summary>
    public OfferShelf Offers() => OfferShelf.With(Options.Model, MeaningShelf.TerminalPatience);
}
