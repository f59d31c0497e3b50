using Kith.Cli.Texts;
using Kith.Exchange;
using Spectre.Console;

namespace Kith.Cli.Screens;

/// <summary>Long work with a bar on a terminal: how much is done, and how long it will still take. In a pipe there is no bar.</summary>
internal static class Watching
{
    extension(Screen screen)
    {
        /// <summary>Watches something that counts to a known number.</summary>
        public async Task<T> WatchAsync<T>(string what, long total, Func<IProgress<long>?, Task<T>> work)
        {
            if (!screen.Draws)
            {
                return await work(null);
            }

            return await Bar(screen).StartAsync(async bars =>
            {
                var bar = bars.AddTask(what, maxValue: Math.Max(1, total));
                var done = await work(new Told<long>(count => bar.Value = count));
                bar.Value = bar.MaxValue;
                return done;
            });
        }

        /// <summary>Watches files being read: bytes, records, time left.</summary>
        public async Task<T> WatchReadingAsync<T>(Func<IProgress<IntakeProgress>?, Task<T>> work)
        {
            if (!screen.Draws)
            {
                return await work(null);
            }

            return await Bar(screen).StartAsync(bars =>
            {
                var bar = bars.AddTask(WordTexts.Reading);
                // The reading itself does not wait for anything; on a thread of its own the bar can be drawn beside it.
                return Task.Run(() => work(new Told<IntakeProgress>(at =>
                {
                    bar.MaxValue = Math.Max(1, at.TotalBytes);
                    bar.Value = at.Bytes;
                    bar.Description = WordTexts.ReadingRecords.With(at.Records);
                })));
            });
        }
    }

    private static Progress Bar(Screen screen) => screen.Canvas.Progress().AutoClear(true).Columns(
        new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn());

    /// <summary>Tells at once, on the thread that reports.</summary>
    private sealed class Told<T>(Action<T> tell) : IProgress<T>
    {
        public void Report(T value) => tell(value);
    }
}
