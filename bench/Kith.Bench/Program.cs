using Kith.Bench;

// dotnet run -c Release --project bench/Kith.Bench -- NAME
switch (args)
{
    case ["cards"]:
        return Cards.Run();
    case ["ties", .. var files]:
        return Ties.Run(files);
    default:
        Console.Error.WriteLine("Name a measurement: cards, ties [FILE...].");
        return 64;
}
