using System.Globalization;

namespace Kith.Formats.Files;

/// <summary>A stream that unpacks something: it ends in a sentence when more comes than was announced, or when what comes is damaged.</summary>
internal sealed class BoundedStream(Stream inner, long most, string path, IDisposable? owner = null) : Stream
{
    private long _read;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => _read;
        set => throw new NotSupportedException();
    }

    public override int Read(Span<byte> buffer)
    {
        int count;
        try
        {
            count = inner.Read(buffer);
        }
        catch (Exception problem) when (problem is InvalidDataException or ArgumentException)
        {
            throw new IOException(string.Format(CultureInfo.CurrentCulture, Texts.ProblemTexts.DamagedFrom, path, _read), problem);
        }

        _read += count;
        return _read <= most ? count : throw new IOException(string.Format(CultureInfo.CurrentCulture, Texts.ProblemTexts.UnpacksToMore, path, most));
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
            owner?.Dispose();
        }

        base.Dispose(disposing);
    }
}
