namespace Yrkesresan.Packager.Cli;

/// <summary>What a run takes from the machine besides its arguments and files: tests put their own in place.</summary>
/// <param name="Time">The clock.</param>
/// <param name="Variable">Reads an environment variable; null where it is not set.</param>
internal sealed record Surroundings(TimeProvider Time, Func<string, string?> Variable)
{
    /// <summary>The real ones.</summary>
    public static Surroundings OfProcess { get; } = new(TimeProvider.System, Environment.GetEnvironmentVariable) { Git = GitState.Of };

    /// <summary>What git says of the repository that a folder lies in; null where there is none.</summary>
    public Func<string, GitState?> Git { get; init; } = _ => null;

    /// <summary>Whether the developer wants all there is to know about a failure.</summary>
    public bool IsDebugging => Variable("YRKESRESAN_DEBUG") == "1";
}
