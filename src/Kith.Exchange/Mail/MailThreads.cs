using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Kith.Formats.Mail;

namespace Kith.Exchange;

/// <summary>Which messages belong together: a thread is the hash of its first message's identity.</summary>
/// <remarks>
/// References names the first message outright; In-Reply-To names only the one before, which is followed back when all is read, for
/// mailboxes come newest first too. Where neither is said: Gmail's thread, else the subject of an answer. Only hashes are held.
/// </remarks>
internal sealed class MailThreads
{
    // Longer chains than this are loops.
    private const int Longest = 1_000;

    private ulong[] keys = new ulong[1 << 12];
    private ulong[] values = new ulong[1 << 12];
    private int count;

    /// <summary>The thread a message belongs to, as far as can be told so far.</summary>
    public ulong Of(MailBlock block, bool answers, string title)
    {
        var own = Hash(MailIdentities.First(block.Raw(MailField.MessageId)));
        var before = MailIdentities.First(block.Raw(MailField.References));
        if (before.IsEmpty)
        {
            before = MailIdentities.First(block.Raw(MailField.InReplyTo));
        }

        if (!before.IsEmpty && Hash(before) is var root && root != own)
        {
            Link(own, root);
            return root;
        }

        return own != 0 && !answers ? own
            : block.Has(MailField.GmailThread) ? Hash(block.Raw(MailField.GmailThread))
            : own != 0 && title.Length == 0 ? own
            : Hash(Encoding.UTF8.GetBytes(title.ToUpperInvariant()));
    }

    /// <summary>The first message's thread, followed back as far as the mail goes.</summary>
    public ulong Root(ulong thread)
    {
        for (var step = 0; step < Longest && Find(thread) is var slot && keys[slot] == thread; step++)
        {
            thread = values[slot];
        }

        return thread;
    }

    // 0 stands for nothing; SHA-256, so that no sender can make two threads one.
    private static ulong Hash(ReadOnlySpan<byte> identity)
    {
        if (identity.IsEmpty)
        {
            return 0;
        }

        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(identity, hash);
        return BinaryPrimitives.ReadUInt64BigEndian(hash) | 1;
    }

    // The first word counts: a copy of the same message in another folder says the same.
    private void Link(ulong own, ulong root)
    {
        if (own == 0)
        {
            return;
        }

        if (count * 4L >= keys.Length * 3L)
        {
            Grow();
        }

        var slot = Find(own);
        if (keys[slot] == 0)
        {
            (keys[slot], values[slot]) = (own, root);
            count++;
        }
    }

    private int Find(ulong key)
    {
        var mask = keys.Length - 1;
        var slot = (int)(key >> 32) & mask;
        while (keys[slot] != 0 && keys[slot] != key)
        {
            slot = (slot + 1) & mask;
        }

        return slot;
    }

    private void Grow()
    {
        var (oldKeys, oldValues) = (keys, values);
        keys = new ulong[oldKeys.Length * 2];
        values = new ulong[oldKeys.Length * 2];
        for (var i = 0; i < oldKeys.Length; i++)
        {
            if (oldKeys[i] != 0)
            {
                var slot = Find(oldKeys[i]);
                (keys[slot], values[slot]) = (oldKeys[i], oldValues[i]);
            }
        }
    }
}
