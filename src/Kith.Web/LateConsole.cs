namespace Kith.Web;

/// <summary>The framework's log on the console, made when there is a first line to write: most days there is none (decision 14).</summary>
internal sealed class LateConsole : ILoggerProvider
{
    private readonly Lazy<ILoggerFactory> console = new(() => LoggerFactory.Create(logging => logging.SetMinimumLevel(LogLevel.Trace).AddSimpleConsole(line => line.SingleLine = true)));

    /// <inheritdoc/>
    public ILogger CreateLogger(string categoryName) => new Line(console, categoryName);

    /// <inheritdoc/>
    public void Dispose()
    {
        if (console.IsValueCreated)
        {
            console.Value.Dispose();
        }
    }

    // What is written at all is decided before a line comes here, by the levels of the house.
    private sealed class Line(Lazy<ILoggerFactory> console, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel != LogLevel.None;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            console.Value.CreateLogger(category).Log(logLevel, eventId, state, exception, formatter);
    }
}
