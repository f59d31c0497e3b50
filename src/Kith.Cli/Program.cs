return await Kith.Cli.Terminal.RunAsync(args);
