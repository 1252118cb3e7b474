using Yrkesresan.Packager.Cli;
using Yrkesresan.Packager.Tests.Scorm;

namespace Yrkesresan.Packager.Tests.Cli;

/// <summary>A run of the program within the test: what it wrote, and its exit code.</summary>
internal sealed record CliRun(int ExitCode, string Out, string Error)
{
    public static string Templates { get; } = RepositoryFolder.Below("templates");

    public static CliRun Of(params string[] arguments) => With(null, arguments);

    public static CliRun With(IReadOnlyDictionary<string, string>? variables, params string[] arguments) => Run(variables, null, arguments);

    /// <summary>A run in a window of so many columns.</summary>
    public static CliRun InWindow(int width, params string[] arguments) => Run(null, null, arguments, width);

    /// <summary>A run in a folder that git has in a state.</summary>
    public static CliRun At(GitState state, params string[] arguments) => Run(null, _ => state, arguments);

    /// <summary>A run while something else happens: just after it has looked at what can stop it.</summary>
    public static CliRun During(Action other, params string[] arguments) => Run(
        null,
        _ =>
        {
            other();
            return null;
        },
        arguments);

    /// <summary>A run while something else happens: when the content has been read and the first package is built.</summary>
    public static CliRun WhileBuilding(Action other, params string[] arguments) => Run(null, null, arguments, whileBuilding: other);

    private static CliRun Run(
        IReadOnlyDictionary<string, string>? variables, Func<string, GitState?>? git, string[] arguments, int? width = null, Action? whileBuilding = null)
    {
        using var output = new StringWriter();
        using var error = new WatchedWriter("Bygger 1", whileBuilding);
        using var terminal = new Terminal(output, error, width);
        var surroundings = new Surroundings(new FixedTime(), name => variables?.GetValueOrDefault(name)) { Git = git ?? (_ => null) };
        var exitCode = CommandLine.Run(arguments, terminal, surroundings);
        return new CliRun(exitCode, output.ToString(), error.ToString());
    }

    public static CliRun Build(SmallContent content, params string[] more) =>
        Of(["build", "--content", content.Content, "--templates", Templates, "--out", content.Out, .. more]);

    public static CliRun Validate(SmallContent content, params string[] more) =>
        Of(["validate", "--content", content.Content, "--templates", Templates, .. more]);

    /// <summary>Does something when a text is written for the first time.</summary>
    private sealed class WatchedWriter(string text, Action? action) : StringWriter
    {
        private Action? left = action;

        public override void Write(ReadOnlySpan<char> buffer)
        {
            base.Write(buffer);
            if (left is null || !buffer.StartsWith(text, StringComparison.Ordinal)) return;
            left();
            left = null;
        }
    }

    private sealed class FixedTime : TimeProvider
    {
        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

        public override DateTimeOffset GetUtcNow() => new(2026, 11, 24, 12, 0, 0, TimeSpan.Zero);
    }
}
