using Kith.Hall.Texts;
using Kith.Storage;
using Kith.Web.Texts;
using Microsoft.AspNetCore.Mvc;
using NodaTime;

namespace Kith.Web.Pages.People;

/// <summary>A person's picture: chosen, replaced, taken away.</summary>
[RequestSizeLimit(LargestForm)]
[RequestFormLimits(MultipartBodyLengthLimit = LargestForm)]
public sealed class PictureModel(KithContext book, IClock clock) : PersonPage(book, clock)
{
    // Larger than a picture may be, so that what is a little too large is told in a sentence.
    private const int LargestForm = 64 * 1024 * 1024;

    /// <summary>The place for it.</summary>
    public PictureForm Form { get; private set; } = null!;

    /// <summary>Shows the picture and where to choose another.</summary>
    public Task<IActionResult> OnGetAsync(CancellationToken cancellation) => PictureAsync(() => Task.FromResult<IActionResult>(Page()), cancellation);

    /// <summary>Keeps the file that was chosen.</summary>
    public Task<IActionResult> OnPostAsync(IFormFile? picture, CancellationToken cancellation) => ChangeAsync("photo.put", BetweenTexts.PictureKept, async () =>
    {
        await using var file = (picture ?? throw new RefusalException(RefusalReason.Invalid, BetweenTexts.PictureNotChosen)).OpenReadStream();
        await PictureForm.PutAsync(Book, Id, file, Path.GetFileName(picture.FileName), cancellation);
    }, cancellation);

    /// <summary>Takes the picture away.</summary>
    public Task<IActionResult> OnPostRemoveAsync(CancellationToken cancellation) =>
        ChangeAsync("photo.remove", BetweenTexts.PictureGone, () => PictureForm.TakeAwayAsync(Book, Id, cancellation), cancellation);

    private Task<IActionResult> ChangeAsync(string verb, string told, Func<Task> change, CancellationToken cancellation) => PictureAsync(async () =>
    {
        await change();
        await SaveAsync(verb, Name, told, cancellation);
        return Redirect($"/people/{Id}");
    }, cancellation);

    private Task<IActionResult> PictureAsync(Func<Task<IActionResult>> show, CancellationToken cancellation) => WithPersonAsync(async _ =>
    {
        Form = await PictureForm.OfAsync(Book, Id, Name, cancellation);
        return await show();
    }, cancellation);
}
