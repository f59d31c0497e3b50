using Kith.Bench;

// dotnet run -c Release --project bench/Kith.Bench -- NAME
switch (args)
{
    case ["cards"]:
        return Cards.Run();
    default:
        Console.Error.WriteLine("Name a measurement: cards.");
        return 64;
}
