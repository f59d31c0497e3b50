using System.Globalization;
using System.Text;

namespace Kith.Bench;

/// <summary>Writes a realistic mailbox in the manner of Google Takeout: deterministic, about 10 KB a message, quoted as mboxrd asks.</summary>
internal sealed class MailWriter : IDisposable
{
    public const string Me = "robin.kith@home.example";

    private readonly Random random = new(7);
    private readonly Stream file;
    private readonly byte[] prose;
    private readonly byte[] base64;
    private readonly byte[] html;
    private readonly StringBuilder head = new();
    private readonly bool lean;

    /// <summary>Begins a mailbox; with <paramref name="lean"/> bodies of a line, to see what the number of messages alone costs.</summary>
    public MailWriter(string path, bool lean)
    {
        this.lean = lean;
        file = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 20);
        prose = Prose(400_000);
        html = Html(400_000);
        base64 = Base64(1_600_000);
    }

    public void Write(PlannedMail[] plan)
    {
        foreach (var mail in plan)
        {
            head.Clear();
            var date = DateTimeOffset.FromUnixTimeSeconds(mail.Seconds);
            Line(string.Create(CultureInfo.InvariantCulture, $"From {1_500_000_000_000_000_000 + (mail.Thread * 977L) + mail.Step}@xxx {date:ddd MMM dd HH:mm:ss} +0000 {date:yyyy}"));
            switch (mail.Kind)
            {
                case MailKind.Letter: Letter(mail, date); break;
                case MailKind.Newsletter: Bulk(mail, date); break;
                case MailKind.Notification: Notification(mail, date); break;
                default: List(mail, date); break;
            }

            Put("\r\n\r\n"u8);
        }
    }

    public void Dispose() => file.Dispose();

    private void Letter(in PlannedMail mail, DateTimeOffset date)
    {
        var topic = MailWords.Topics[mail.Thread % MailWords.Topics.Length] + (mail.Thread % 3 == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" {mail.Thread}"));
        var first = mail.Person;
        var everybody = Enumerable.Range(0, mail.Others + 1).Select(n => Person((first + (n * 17)) % MailPlan.People)).ToList();
        Line(string.Create(CultureInfo.InvariantCulture, $"X-GM-THRID: {1_600_000_000_000_000_000 + mail.Thread}"));
        Line($"X-Gmail-Labels: {(mail.FromMe ? "Sent,Archived" : "Inbox,Important,Opened")}");
        if (!mail.FromMe)
        {
            Trace(mail, date, "mail.village.example");
        }

        Line($"Date: {Rfc(date.ToOffset(TimeSpan.FromHours(mail.Person % 5)))}");
        Line($"From: {(mail.FromMe ? $"Robin Kith <{Me}>" : everybody[0])}");
        Line($"To: {string.Join(",\r\n\t", mail.FromMe ? everybody : everybody.Skip(1).Prepend($"Robin Kith <{Me}>"))}");
        Line($"Subject: {Encoded((mail.Step > 0 ? "Re: " : "") + topic)}");
        Identities(mail);
        Line("MIME-Version: 1.0");
        if (random.Next(20) == 0)
        {
            WithAttachment(random.Next(20_000, 580_000));
            return;
        }

        Line("Content-Type: text/plain; charset=UTF-8\r\nContent-Transfer-Encoding: 8bit\r\n");
        Body(prose, random.Next(300, 5_000));
    }

    private void Identities(in PlannedMail mail)
    {
        Line($"Message-ID: {Identity(mail.Thread, mail.Step)}");
        if (mail.Step > 0)
        {
            Line($"In-Reply-To: {Identity(mail.Thread, mail.Step - 1)}");
            var thread = mail.Thread;
            if (mail.Thread % 10 != 0)
            {
                Line($"References: {string.Join("\r\n ", Enumerable.Range(0, Math.Min(mail.Step, 20)).Select(step => Identity(thread, step)))}");
            }
        }
    }

    private void WithAttachment(int bytes)
    {
        Line("Content-Type: multipart/mixed; boundary=\"000000000000d1f2c3\"\r\n\r\n--000000000000d1f2c3\r\nContent-Type: text/plain; charset=UTF-8\r\n");
        Body(prose, 800);
        Line("\r\n--000000000000d1f2c3\r\nContent-Type: image/jpeg; name=\"photo.jpg\"\r\nContent-Disposition: attachment; filename=\"photo.jpg\"\r\nContent-Transfer-Encoding: base64\r\n");
        Body(base64, bytes);
        Line("\r\n--000000000000d1f2c3--");
        Flush();
    }

    private void Bulk(in PlannedMail mail, DateTimeOffset date)
    {
        var shop = string.Create(CultureInfo.InvariantCulture, $"shop{mail.Person}.example");
        Line($"X-Gmail-Labels: {(random.Next(2) == 0 ? "Inbox,Category Promotions,Unread" : "Inbox,Unread")}");
        Trace(mail, date, $"out.{shop}");
        Line($"Date: {Rfc(date)}\r\nFrom: {Encoded("Café & Shop")} <news@{shop}>\r\nTo: {Me}\r\nSubject: {Encoded("Only today – everything must go")}");
        Line($"Message-ID: <{mail.Thread}.bulk@{shop}>\r\nList-Unsubscribe: <https://{shop}/u/{mail.Thread}>, <mailto:u-{mail.Thread}@{shop}>\r\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\r\nFeedback-ID: {mail.Person}:campaign:{shop}");
        Line("MIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary=\"b1\"\r\n\r\n--b1\r\nContent-Type: text/plain; charset=UTF-8\r\n");
        Body(prose, 1_500);
        Line("\r\n--b1\r\nContent-Type: text/html; charset=UTF-8\r\nContent-Transfer-Encoding: quoted-printable\r\n");
        Body(html, random.Next(3_000, 13_000));
        Line("\r\n--b1--");
        Flush();
    }

    private void Notification(in PlannedMail mail, DateTimeOffset date)
    {
        Line("X-Gmail-Labels: Inbox,Category Updates");
        Trace(mail, date, "notify.network.example");
        Line($"Date: {Rfc(date)}\r\nFrom: Network <no-reply@network{mail.Person % 50}.example>\r\nTo: {Me}\r\nSubject: You have a new message\r\nMessage-ID: <{mail.Thread}.n@network.example>");
        Line($"{(mail.Person % 2 == 0 ? "Auto-Submitted: auto-generated\r\n" : "")}MIME-Version: 1.0\r\nContent-Type: text/html; charset=UTF-8\r\n");
        Body(html, random.Next(1_000, 4_000));
    }

    private void List(in PlannedMail mail, DateTimeOffset date)
    {
        Line("X-Gmail-Labels: Inbox,Category Forums");
        Trace(mail, date, "lists.example");
        Line($"Date: {Rfc(date)}\r\nFrom: {Person(random.Next(MailPlan.People))}\r\nTo: list{mail.Person}@lists.example\r\nSubject: [list{mail.Person}] {Encoded("Re: Vorschlag für den Herbst")}");
        Line($"Message-ID: <{mail.Thread}.l@lists.example>\r\nList-Id: <list{mail.Person}.lists.example>\r\nPrecedence: list\r\nContent-Type: text/plain; charset=UTF-8\r\n");
        Body(prose, random.Next(500, 4_000));
    }

    // What servers write on the way: three hops, a signature, a seal. About 2.5 KB, as at Gmail.
    private void Trace(in PlannedMail mail, DateTimeOffset date, string host)
    {
        Line($"Delivered-To: {Me}");
        for (var hop = 0; hop < 3; hop++)
        {
            Line($"Received: from {host} ({host}. [192.0.2.{mail.Person % 250}])\r\n        by mx.home.example with ESMTPS id a{hop}b{mail.Thread}si9\r\n        for <{Me}>\r\n        (version=TLS1_3 cipher=TLS_AES_256_GCM_SHA384 bits=256/256);\r\n        {Rfc(date)}");
        }

        Line($"Return-Path: <someone@{host}>\r\nX-Received: by 2002:a05:6402:2073 with SMTP id x19mr{mail.Thread}edd; {Rfc(date)}");
        var signature = Encoding.ASCII.GetString(base64, random.Next(5_000) * 78, 72 * 6).Replace("\r\n", "", StringComparison.Ordinal);
        Line($"ARC-Seal: i=1; a=rsa-sha256; t=1700000000; cv=none;\r\n        d=home.example; s=arc-20240605;\r\n        b={signature[..100]}\r\n         {signature[100..200]}\r\n         {signature[200..300]}");
        Line($"DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d={host}; s=20230601;\r\n        h=to:subject:message-id:date:from:mime-version:from:to:cc:subject;\r\n        bh={signature[..43]}=;\r\n        b={signature[43..140]}\r\n         {signature[140..240]}\r\n         {signature[240..340]}");
        Line($"Authentication-Results: mx.home.example;\r\n       dkim=pass header.i=@{host} header.s=20230601 header.b=abc;\r\n       spf=pass (home.example: domain of someone@{host} designates 192.0.2.1 as permitted sender) smtp.mailfrom=someone@{host};\r\n       dmarc=pass (p=NONE sp=NONE dis=NONE) header.from={host}");
    }

    private static string Identity(int thread, int step) => string.Create(CultureInfo.InvariantCulture, $"<CAF{thread:x8}.{step:x4}=Vq7mZ@mail.village.example>");

    private static string Person(int number)
    {
        // No two of them have one name: then the same name is the same person, as in most address books.
        var (given, family) = (MailWords.Given[number % MailWords.Given.Length], number / MailWords.Given.Length);
        var (first, second) = (family % MailWords.Family.Length, family / MailWords.Family.Length);
        var name = $"{given} {MailWords.Family[first]}{(second > 0 ? "-" + MailWords.Family[(first + second) % MailWords.Family.Length] : "")}";
        return string.Create(CultureInfo.InvariantCulture, $"{Encoded(name)} <person{number}@village{number % 40}.example>");
    }

    private static string Encoded(string text) =>
        Ascii.IsValid(text) ? text : $"=?UTF-8?B?{Convert.ToBase64String(Encoding.UTF8.GetBytes(text))}?=";

    private static string Rfc(DateTimeOffset date) =>
        date.ToString("ddd, dd MMM yyyy HH:mm:ss ", CultureInfo.InvariantCulture) + date.ToString("zzz", CultureInfo.InvariantCulture).Replace(":", "", StringComparison.Ordinal);

    private void Line(string text) => head.Append(text).Append("\r\n");

    private void Body(byte[] pool, int bytes)
    {
        Flush();
        bytes = lean ? Math.Min(bytes, 80) : bytes;
        var from = random.Next(pool.Length - bytes - 200);
        from += pool.AsSpan(from).IndexOf((byte)'\n') + 1;
        Put(pool.AsSpan(from, bytes));
    }

    private void Flush()
    {
        Put(Encoding.UTF8.GetBytes(head.ToString()));
        head.Clear();
    }

    private void Put(ReadOnlySpan<byte> bytes) => file.Write(bytes);

    private byte[] Prose(int bytes)
    {
        var text = new StringBuilder();
        while (text.Length < bytes)
        {
            // A line that begins with "From " is quoted, as mboxrd asks.
            var line = string.Join(' ', Enumerable.Range(0, random.Next(3, 13)).Select(_ => MailWords.Words[random.Next(MailWords.Words.Length)]));
            text.Append(line.StartsWith("From ", StringComparison.Ordinal) ? ">" : "").Append(line).Append(random.Next(6) == 0 ? "\r\n\r\n" : "\r\n");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private byte[] Html(int bytes)
    {
        var text = new StringBuilder();
        while (text.Length < bytes)
        {
            text.Append("<td style=3D\"font-family:Arial,sans-serif;font-size:14px;color:#333333;paddin=\r\ng:0 12px\"><a href=3D\"https://shop.example/c/")
                .Append(random.Next()).Append("\">").AppendJoin(' ', Enumerable.Range(0, 5).Select(_ => MailWords.Words[random.Next(MailWords.Words.Length)])).Append("</a></td>=\r\n");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private byte[] Base64(int bytes)
    {
        var raw = new byte[57];
        var text = new StringBuilder();
        while (text.Length < bytes)
        {
            random.NextBytes(raw);
            text.Append(Convert.ToBase64String(raw)).Append("\r\n");
        }

        return Encoding.ASCII.GetBytes(text.ToString());
    }
}
