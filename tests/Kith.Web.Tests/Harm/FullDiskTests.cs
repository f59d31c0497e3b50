using System.Diagnostics;
using System.Text;
using Kith.Web.Tests.Terminal;
using Xunit;

namespace Kith.Web.Tests.Harm;

/// <summary>The disk under the book is full. The disk is a small one in memory, mounted in a namespace of its own, so that it goes when the program ends.</summary>
public sealed class FullDiskTests : IDisposable
{
    private readonly KithProgram kith = new();

    [Fact]
    public async Task An_import_onto_a_full_disk_is_told_in_a_sentence_and_leaves_the_book_as_it_was()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && (await InsideAsync("true")).Code == 0, "This machine lets nobody mount a disk of their own.");
        var cards = new StringBuilder();
        foreach (var n in Enumerable.Range(0, 700))
        {
            cards.Append($"BEGIN:VCARD\r\nVERSION:4.0\r\nUID:{n}\r\nFN:P{n} Many\r\nN:Many;P{n};;;\r\nEND:VCARD\r\n");
        }

        kith.Write("many.vcf", cards.ToString());
        var answer = await InsideAsync("kith note --new 'lunch with Ana Lima yesterday' && kith import ../many.vcf --yes; echo code $?; kith doctor && kith people");
        Assert.Contains("code 2\n", answer.Out, StringComparison.Ordinal);
        Assert.Contains("is full. Nothing was changed", answer.Error, StringComparison.Ordinal);
        Assert.Contains("Ana Lima\t", answer.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("Many", answer.Out, StringComparison.Ordinal);
        Assert.Equal(0, answer.Code);
    }

    public void Dispose() => kith.Dispose();

    /// <summary>Runs a line of shell, in which kith is the program, on a disk of one megabyte.</summary>
    private Task<Answer> InsideAsync(string line)
    {
        var start = kith.Start();
        var program = start.ArgumentList[0];
        var disk = Directory.CreateDirectory(Path.Combine(kith.Folder, "disk")).FullName;
        (start.FileName, start.WorkingDirectory) = ("unshare", kith.Folder);
        start.ArgumentList.Clear();
        foreach (var word in (string[])["--user", "--map-root-user", "--mount", "sh", "-c", $"mount -t tmpfs -o size=1m none '{disk}' && cd '{disk}' && kith() {{ dotnet '{program}' \"$@\"; }} && {line}"])
        {
            start.ArgumentList.Add(word);
        }

        start.Environment["KITH_BOOK"] = Path.Combine(disk, "book.db");
        return RunAsync(start);
    }

    /// <summary>A machine without unshare cannot even start it.</summary>
    private static async Task<Answer> RunAsync(ProcessStartInfo start)
    {
        try
        {
            return await KithProgram.RunAsync(start);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return new Answer(127, "", "");
        }
    }
}
