using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;

namespace Kith.Storage;

/// <summary>What the record that goes says otherwise than the one that stays, where only one of the two can stand: it becomes facts of the one that stays, which say from where they are, and files. Nothing that was recorded vanishes.</summary>
internal sealed class Remaining(KithContext book, Person stays, Person goes)
{
    /// <summary>What both say of themselves.</summary>
    public void Keep()
    {
        Beside(Texts.TroubleTexts.KeptOrganization, stays.Organization, goes.Organization);
        Beside(Texts.TroubleTexts.KeptTitle, stays.Title, goes.Title);
        Beside(Texts.TroubleTexts.KeptPronouns, stays.Pronouns, goes.Pronouns);
        Beside(Texts.TroubleTexts.KeptZone, stays.Zone, goes.Zone);
        Beside(Texts.TroubleTexts.KeptLanguages, stays.Languages, goes.Languages);
        Beside(Texts.TroubleTexts.KeptDied, stays.DiedOn?.ToString(), goes.DiedOn?.ToString());
    }

    /// <summary>A row of the one that goes whose place is taken by one of the one that stays.</summary>
    public async Task KeepAsync(object known, object gone, CancellationToken cancellation)
    {
        switch (known, gone)
        {
            case (Tie tie, Tie other):
                await KeepAsync(tie, other, cancellation);
                break;
            case (FieldValue value, FieldValue other):
                Beside((await book.Fields.SingleAsync(field => field.Id == other.Field, cancellation)).Name, value.Value, other.Value);
                break;
            case (GroupMember member, GroupMember other):
                Keep(member, other);
                break;
            case (Photo photo, Photo other) when photo.Checksum != other.Checksum:
                book.Add(Document.Of(stays.Id, $"{goes.FormattedName}.{other.MediaType[(other.MediaType.IndexOf('/', StringComparison.Ordinal) + 1)..]}", other.MediaType, other.Checksum, other.Bytes));
                break;
            case (OriginalCard card, OriginalCard other) when card.Text != other.Text:
                var bytes = Encoding.UTF8.GetBytes(other.Text);
                book.Add(Document.Of(stays.Id, $"{goes.FormattedName}.vcf", "text/vcard", Convert.ToHexStringLower(SHA256.HashData(bytes)), bytes));
                break;
        }
    }

    /// <summary>Says something of the one that goes as a fact of the one that stays.</summary>
    public void Say(string what, string said) => book.Add(Fact.About(stays.Id, $"{what}: {said}", string.Format(CultureInfo.CurrentCulture, Texts.TroubleTexts.FromRecord, goes.FormattedName)));

    /// <summary>That they would be known through themselves.</summary>
    public void SayThrough() => Say(Texts.TroubleTexts.KeptOrigin, string.Format(CultureInfo.CurrentCulture, Texts.TroubleTexts.KeptThrough, goes.FormattedName));

    private void Beside(string what, string? here, string? there)
    {
        if (!string.IsNullOrEmpty(here) && !string.IsNullOrEmpty(there) && here != there)
        {
            Say(what, there);
        }
    }

    private async Task KeepAsync(Tie tie, Tie other, CancellationToken cancellation)
    {
        if (tie.Origin != Origin.Unsaid && other.Origin != Origin.Unsaid && tie.Origin != other.Origin)
        {
            var by = other.OriginThrough is { } through && through != stays.Id ? (await book.FindAsync(through, cancellation))?.FormattedName : null;
            string?[] parts = [other.OriginContext, other.OriginOn?.ToString(), other.OriginPlace, by is null ? "" : string.Format(CultureInfo.CurrentCulture, Texts.TroubleTexts.KeptThrough, by), other.OriginStory];
            Beside(Texts.TroubleTexts.KeptOrigin, " ", string.Join(", ", parts.Where(part => !string.IsNullOrEmpty(part))));
        }

        if (other.OriginThrough == stays.Id)
        {
            SayThrough();
        }

        Beside(Texts.TroubleTexts.KeptShared, tie.Shared, other.Shared);
        Beside(Texts.TroubleTexts.KeptCloseness, Word(tie.Intention), Word(other.Intention));
        Beside(Texts.TroubleTexts.KeptPause, tie.PausedUntil?.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture), other.PausedUntil?.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture));
        Beside(Texts.TroubleTexts.KeptRhythm, Written(tie.Wish), Written(other.Wish));
        tie.Fill(other);
    }

    /// <summary>Who belongs belongs; the other's role and years are kept beside.</summary>
    private void Keep(GroupMember member, GroupMember other)
    {
        if ((member.Role, member.Since, member.Until) == (other.Role, other.Since, other.Until))
        {
            return;
        }

        var belongs = member.Until is null || other.Until is not null;
        if (!IsSilent(belongs ? other : member))
        {
            book.Add(GroupStay.Of(belongs ? other : member, stays.Id));
        }

        if (!belongs)
        {
            member.Belong(other.Role, other.Since, other.Until);
        }
    }

    private static bool IsSilent(GroupMember member) => member is { Role: "", Since: null, Until: null };

    private static string? Written(NodaTime.Period? wish) => wish is null ? null : Tie.Said(wish).ToString();

    private static string? Word(Intention? intention) => intention switch
    {
        Intention.Inner => Texts.TroubleTexts.KeptInner,
        Intention.Close => Texts.TroubleTexts.KeptClose,
        Intention.Friend => Texts.TroubleTexts.KeptFriend,
        Intention.Wider => Texts.TroubleTexts.KeptWider,
        Intention.Resting => Texts.TroubleTexts.KeptResting,
        _ => null,
    };
}
