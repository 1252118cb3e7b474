namespace Yrkesresan.Packager.Cli;

// CA1032: it is always made with a sentence for the user. CA1064: nothing outside this program catches it.
#pragma warning disable CA1032, CA1064
/// <summary>Ends a run that cannot go on for a reason outside the content: the disk, or what the user asked for.</summary>
/// <param name="message">Why, and what to do, in plain Swedish.</param>
/// <param name="cause">What lies behind it, for whoever debugs.</param>
internal sealed class CommandFailure(string message, Exception? cause = null) : Exception(message, cause)
{
    /// <summary>What else there is to say, a line each.</summary>
    public IReadOnlyList<string> More { get; init; } = [];
}
