using Kith.Hall.Wording;
using Kith.Storage;
using Kith.Web.Markup;
using Kith.Web.Texts;
using Microsoft.AspNetCore.Mvc;
using NodaTime;

namespace Kith.Web.Pages.People;

/// <summary>Somebody new.</summary>
public sealed class AddModel(KithContext book, IClock clock) : BookPage(book, clock)
{
    /// <summary>What is said of them.</summary>
    [BindProperty]
    public NewPerson Form { get; set; } = new();

    /// <summary>Shows the form.</summary>
    public void OnGet()
    {
    }

    /// <summary>Adds them.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await SettleAsync(cancellation);
        var person = Form.AddTo(Book, Settings.Region);
        await SaveAsync("person.add", person.FormattedName, Said.Fill(PeopleTexts.Added, person.FormattedName), cancellation);
        return Redirect($"/people/{person.Id}");
    }

    /// <inheritdoc/>
    public override Task<IActionResult> ShowAsync(CancellationToken cancellation) => Task.FromResult<IActionResult>(Page());
}

/// <summary>What is said of somebody new: a name is enough.</summary>
public sealed class NewPerson
{
    /// <summary>As it is written.</summary>
    public string? Name { get; set; }

    /// <summary>Short names, separated by commas.</summary>
    public string? Nicknames { get; set; }

    /// <summary>An e-mail address.</summary>
    public string? Email { get; set; }

    /// <summary>A telephone number.</summary>
    public string? Phone { get; set; }

    /// <summary>From where the owner knows them.</summary>
    public string? Context { get; set; }

    /// <summary>Adds them to a book.</summary>
    /// <param name="book">The book.</param>
    /// <param name="region">The country by which a number without a country code is read.</param>
    public Person AddTo(KithContext book, string? region)
    {
        ArgumentNullException.ThrowIfNull(book);
        var person = Person.Called(Name ?? "");
        person.AlsoCall(Nicknames ?? "", null);
        book.Add(person);
        book.Add(Tie.With(person.Id, new Origin(Context ?? "")));
        book.AddRange(ReachForm.Read(person.Id, ContactKind.Email, Email, region));
        book.AddRange(ReachForm.Read(person.Id, ContactKind.Phone, Phone, region));
        return person;
    }
}
