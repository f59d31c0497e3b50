using System.IO.Compression;
using System.Text;
using CsCheck;
using Kith.Formats;
using Kith.Formats.Files;
using Xunit;

namespace Kith.Tests.Files;

public sealed class FileWalkTests : IDisposable
{
    private static readonly byte[] Card = Encoding.UTF8.GetBytes("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ana\r\nEND:VCARD\r\n");
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("kith-walk-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void A_folder_gives_its_files_in_order_and_passes_over_bystanders()
    {
        Write("b/ana.vcf", Card);
        Write("a.ics", "BEGIN:VCALENDAR\nEND:VCALENDAR\n"u8);
        Write("b/readme", "Nothing of interest\n"u8);

        Assert.Equal([("a.ics", FileKind.ICalendar), ("b/ana.vcf", FileKind.VCard), ("b/readme", FileKind.Unknown)], Found());
    }

    [Fact]
    public void A_named_file_that_cannot_be_read_is_a_problem()
    {
        Write("readme", "Nothing of interest\n"u8);

        Assert.Contains("does not know", Assert.Single(FileWalk.Over([At("readme")], Limits.Default)).Problem!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_is_not_there_is_a_problem() =>
        Assert.Contains("no such file", Assert.Single(FileWalk.Over([At("nothing")], Limits.Default)).Problem!.Message, StringComparison.Ordinal);

    [Fact]
    public void A_link_within_a_folder_is_not_followed()
    {
        Write("real/ana.vcf", Card);
        Directory.CreateSymbolicLink(At("circle"), _folder.FullName);
        File.CreateSymbolicLink(At("link.vcf"), At("real/ana.vcf"));

        Assert.Equal([("real/ana.vcf", FileKind.VCard)], Found());
    }

    [Fact]
    public void A_maildir_is_one_mailbox_with_its_messages()
    {
        Write("Mail/cur/1:2,S", "From: a@kith.example\nTo: b@kith.example\n\nHi"u8);
        Write("Mail/new/2", "From: a@kith.example\nTo: b@kith.example\n\nHi"u8);
        Write("Mail/tmp/3", "From: a@kith"u8);

        var mailbox = Assert.Single(Walk()).Value!;

        Assert.Equal((FileKind.Maildir, 2), (mailbox.Kind, mailbox.Messages.Count()));
    }

    [Fact]
    public void Entries_of_an_archive_are_found_and_opened_where_they_stand()
    {
        Write("cards.zip", Zip(("people/ana.vcf", Card), ("photo.jpg", [0xFF, 0xD8, 0xFF, 0xE0])));

        var found = Walk().Select(file => file.Value!).First(file => file.Kind == FileKind.VCard);
        using var stream = found.Open();
        using var copy = new MemoryStream();
        stream.CopyTo(copy);

        Assert.Equal((At("cards.zip") + "!/people/ana.vcf", Convert.ToHexString(Card)), (found.Path, Convert.ToHexString(copy.ToArray())));
    }

    [Fact]
    public void An_archive_within_an_archive_is_looked_into()
    {
        Write("outer.zip", Zip(("inner.zip", Zip(("ana.vcf", Card)))));

        Assert.Equal([("outer.zip!/inner.zip!/ana.vcf", FileKind.VCard)], Found());
    }

    [Fact]
    public void Archives_deeper_than_the_limit_are_a_problem()
    {
        Write("outer.zip", Zip(("inner.zip", Zip(("ana.vcf", Card)))));

        var found = Assert.Single(FileWalk.Over([At("outer.zip")], Limits.Default with { Depth = 1 }));

        Assert.Contains("archives deep", found.Problem!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_compressed_file_is_read_as_what_it_holds()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(Card);
        }

        Write("ana.vcf.gz", packed.ToArray());

        Assert.Equal([("ana.vcf.gz!/ana.vcf", FileKind.VCard)], Found());
    }

    [Theory]
    [InlineData("../ana.vcf")]
    [InlineData("/etc/ana.vcf")]
    [InlineData("a\\..\\..\\ana.vcf")]
    [InlineData("C:\\ana.vcf")]
    public void An_entry_whose_name_leaves_the_archive_is_a_problem(string name)
    {
        Write("cards.zip", Zip((name, Card)));

        Assert.Contains("points outside", Assert.Single(Walk()).Problem!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_entry_that_would_unpack_to_absurd_size_is_a_problem()
    {
        Write("bomb.zip", Zip(("zeros", new byte[64 << 20])));

        Assert.Contains("hostile", Assert.Single(Walk()).Problem!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_archive_larger_than_the_limit_is_a_problem()
    {
        Write("big.zip", Zip(("a", new byte[600_000]), ("b", new byte[600_000])));

        Assert.Contains("would unpack", Assert.Single(FileWalk.Over([At("big.zip")], Limits.Default with { FileBytes = 1 << 20 })).Problem!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Half_an_archive_is_a_problem()
    {
        var whole = Zip(("ana.vcf", Card));
        Write("half.zip", whole.AsSpan(0, whole.Length / 2));

        Assert.Contains("damaged", Assert.Single(Walk()).Problem!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_archive_with_any_byte_changed_is_read_or_a_problem()
    {
        var whole = Zip(("ana.vcf", Card), ("b/inner.zip", Zip(("c.ics", "BEGIN:VCALENDAR\n"u8.ToArray()))));

        Gen.Select(Gen.Int[0, whole.Length - 1], Gen.Byte).Sample((at, with) =>
        {
            byte[] changed = [.. whole];
            changed[at] = with;
            return FileWalk.Into("x.zip", changed.Length, () => new MemoryStream(changed), Limits.Default).All(file => file.Value is not null || file.Problem!.Message.EndsWith('.'));
        });
    }

    private static byte[] Zip(params (string Name, byte[] Content)[] entries)
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in entries)
            {
                using var stream = zip.CreateEntry(name).Open();
                stream.Write(content);
            }
        }

        return memory.ToArray();
    }

    private string At(string name) => Path.Combine(_folder.FullName, name);

    private void Write(string name, ReadOnlySpan<byte> content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(name))!);
        File.WriteAllBytes(At(name), content);
    }

    private IEnumerable<Parsed<FoundFile>> Walk() => FileWalk.Over([_folder.FullName], Limits.Default);

    private IEnumerable<(string, FileKind)> Found() => Walk().Select(file => (file.Value!.Path[(_folder.FullName.Length + 1)..], file.Value.Kind));
}
