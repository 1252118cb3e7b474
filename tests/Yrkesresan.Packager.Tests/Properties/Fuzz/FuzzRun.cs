using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Yrkesresan.Packager.Tests.Properties.Fuzz;

/// <summary>
/// Gives a parser one spoilt input after another. Short in every run of the tests; <c>YRKESRESAN_FUZZ_MINUTES=10</c> goes on for so long
/// with each parser, from other seeds each time, and <c>YRKESRESAN_FUZZ_SEED</c> tries the one that a failure named.
/// </summary>
internal static class FuzzRun
{
    private const int ShortRun = 1_500;

    /// <summary>Bytes that a single input may make the parser ask for: more than it holds at any time.</summary>
    private const long MostMemory = 500_000_000;

    private const int Shown = 2000;

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(2);

    /// <summary>On the clock, for one that waits for what never comes.</summary>
    private static readonly TimeSpan Stuck = TimeSpan.FromMinutes(2);

    private static readonly ParallelOptions Bounded = new() { MaxDegreeOfParallelism = Environment.ProcessorCount };

    private static double? Minutes =>
        double.TryParse(Environment.GetEnvironmentVariable("YRKESRESAN_FUZZ_MINUTES"), CultureInfo.InvariantCulture, out var minutes) ? minutes : null;

    private static int? Seed =>
        int.TryParse(Environment.GetEnvironmentVariable("YRKESRESAN_FUZZ_SEED"), CultureInfo.InvariantCulture, out var seed) ? seed : null;

    /// <summary>Fails at the first input that throws, takes longer than two seconds, or asks for more than 500 MB.</summary>
    public static void Of(Func<int, byte[]> input, Action<byte[]> parse)
    {
        if (Seed is { } named)
        {
            Try(input, parse, named);
            return;
        }

        if (Minutes is not { } minutes)
        {
            Parallel.For(0, ShortRun, Bounded, seed => Try(input, parse, seed));
            return;
        }

        var clock = Stopwatch.StartNew();
        var first = (int)(Stopwatch.GetTimestamp() % (int.MaxValue / 2));
        Parallel.For(first, int.MaxValue, Bounded, (seed, loop) =>
        {
            if (clock.Elapsed.TotalMinutes < minutes) Try(input, parse, seed);
            else loop.Stop();
        });
    }

    private static void Try(Func<int, byte[]> input, Action<byte[]> parse, int seed)
    {
        var bytes = input(seed);
        try
        {
            if (Parsed(parse, bytes) is not { } memory) throw new TimeoutException($"Took longer than {Longest.TotalSeconds} s.");
            if (memory > MostMemory) throw new InsufficientMemoryException($"Asked for {memory} bytes.");
        }
        catch (Exception exception)
        {
            throw new InvalidOperationException(
                $"Seed {seed}, {bytes.Length} bytes:\n{Encoding.UTF8.GetString(bytes.AsSpan(0, Math.Min(bytes.Length, Shown)))}",
                exception);
        }
    }

    /// <summary>How many bytes the parser asked for; null where it took too long. A parser that hangs is left to itself.</summary>
    private static long? Parsed(Action<byte[]> parse, byte[] bytes)
    {
        var run = Task.Factory.StartNew(
            () =>
            {
                var before = GC.GetAllocatedBytesForCurrentThread();
                parse(bytes);
                return GC.GetAllocatedBytesForCurrentThread() - before;
            },
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default);
        // What the processors did for us, not the clock: the machine may be busy with something else. All of them may be at work for other inputs.
        var (clock, start) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
        while (!run.Wait(Longest / 10))
        {
            if (Environment.CpuUsage.TotalTime - start > Longest * Environment.ProcessorCount || clock.Elapsed > Stuck) return null;
        }

        return run.Result;
    }
}
