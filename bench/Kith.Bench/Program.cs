using Kith.Bench;

// dotnet run -c Release --project bench/Kith.Bench -- NAME
switch (args)
{
    case ["belongings", var folder]:
        return Belongings.Write(folder, NodaTime.SystemClock.Instance.GetCurrentInstant());
    case ["book"]:
        Console.WriteLine(await BigBook.FileAsync(10_000, 1_000_000));
        return 0;
    case ["calendars"]:
        return Calendars.Run();
    case ["capture", .. var lines]:
        return Capture.Run(lines);
    case ["cards"]:
        return Cards.Run();
    case ["drafts", .. var halves]:
        return Drafts.Run(halves);
    case ["identity"]:
        return Identity.Run();
    case ["learn", .. var options]:
        return Learning.Run(options);
    case ["mail", .. var options]:
        return MailBench.Run(options);
    case ["mail-child", .. var walk]:
        return await MailChild.RunAsync(walk);
    case ["matching", .. var halves]:
        return MatchingBench.Run(halves);
    case ["pages", .. var sizes]:
        return await Pages.RunAsync(sizes);
    case ["plan"]:
        return Planning.Run();
    case ["search", .. var options]:
        return await Search.RunAsync(options);
    case ["ties", .. var files]:
        return Ties.Run(files);
    case ["trace"]:
        return await Tracing.RunAsync();
    default:
        Console.Error.WriteLine("Name a measurement: belongings FOLDER, book, calendars, capture [--misses], cards, drafts [HALF...] [--misses], identity, learn [--without FILE], mail [--messages N], matching [HALF...] [--misses], pages [--statements|--suggesting] [PEOPLE MOMENTS], plan, search [--each], ties [FILE...], trace.");
        return 64;
}
