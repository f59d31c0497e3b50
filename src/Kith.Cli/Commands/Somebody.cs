using Kith.Cli.Texts;
using Kith.Hall.Names;
using Kith.Storage;

namespace Kith.Cli.Commands;

/// <summary>Finds the one person whom a name means.</summary>
internal static class Somebody
{
    /// <exception cref="RefusalException">Nobody is called so, or several are.</exception>
    public static async Task<Namesake> OneAsync(KithContext book, string name, CancellationToken cancellation)
    {
        var mention = (await Naming.FindAsync(book, [name], cancellation))[0];
        return One(mention) ?? throw new RefusalException(RefusalReason.NotFound, TroubleTexts.NobodyCalled.With(name));
    }

    /// <summary>The one whom a mention means; null when nobody is called so.</summary>
    /// <exception cref="RefusalException">Several are.</exception>
    public static Namesake? One(Mention mention) => mention.Namesakes switch
    {
        [] => null,
        [var one] => one,
        var several => throw new RefusalException(
            RefusalReason.Conflict, TroubleTexts.SeveralCalled.With(mention.Name, string.Join(", ", several.Take(5).Select(one => one.Name)))),
    };
}
