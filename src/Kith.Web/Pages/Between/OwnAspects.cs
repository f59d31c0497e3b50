using Kith.Storage;
using Kith.Storage.Queries;
using Microsoft.EntityFrameworkCore;

namespace Kith.Web.Pages.People;

/// <summary>A field of the owner's own with what it holds of somebody.</summary>
public sealed record OwnField(Id<Field> Id, string Name, FieldKind Kind, string? Value);

/// <summary>A file that belongs to somebody, without its bytes.</summary>
public sealed record DocumentRow(Id<Document> Id, string Name, string MediaType, int Size);

/// <summary>Somebody's place in a group, and when they left it; null while they belong.</summary>
public sealed record GroupRow(Id<Group> Id, string Name, string Role, PartialDate? Until);

/// <summary>What the owner keeps of somebody in ways of their own: fields, files, groups.</summary>
public sealed record OwnAspects(IReadOnlyList<OwnField> Fields, IReadOnlyList<DocumentRow> Documents, IReadOnlyList<GroupRow> Groups)
{
    private const int Most = 60;

    private static readonly Func<KithContext, Id<Person>, IAsyncEnumerable<OwnField>> FieldsOf = EF.CompileAsyncQuery((KithContext book, Id<Person> id) =>
        from field in book.Fields
        from value in book.FieldValues.Where(value => value.Field == field.Id && value.Person == id).DefaultIfEmpty()
        orderby field.Ordinal, field.Id
        select new OwnField(field.Id, field.Name, field.Kind, value.Value));

    private static readonly Func<KithContext, Id<Person>, IAsyncEnumerable<DocumentRow>> DocumentsOf = EF.CompileAsyncQuery((KithContext book, Id<Person> id) =>
        book.Documents.Where(document => document.Person == id).OrderBy(document => document.Id).Take(Most).Select(document => new DocumentRow(document.Id, document.Name, document.MediaType, document.Size)));

    private static readonly Func<KithContext, Id<Person>, IAsyncEnumerable<GroupRow>> GroupsOf = EF.CompileAsyncQuery((KithContext book, Id<Person> id) =>
        book.GroupMembers.Where(member => member.Person == id).Select(member => new { member.Group, member.Role, member.Until })
            .Concat(book.GroupStays.Where(stay => stay.Person == id).Select(stay => new { stay.Group, stay.Role, stay.Until }))
            .Join(book.Groups, one => one.Group, group => group.Id, (one, group) => new { one, group })
            .OrderBy(both => both.one.Until != null).ThenBy(both => both.group.Name).Select(both => new GroupRow(both.group.Id, both.group.Name, both.one.Role, both.one.Until)));

    /// <summary>Nothing is kept.</summary>
    public static OwnAspects None { get; } = new([], [], []);

    /// <summary>Reads them.</summary>
    public static async Task<OwnAspects> OfAsync(KithContext book, Id<Person> id, CancellationToken cancellation) => new(
        await FieldsOf(book, id).AllAsync(cancellation),
        await DocumentsOf(book, id).AllAsync(cancellation),
        await GroupsOf(book, id).AllAsync(cancellation));
}
