using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text.RegularExpressions;

namespace Yrkesresan.Packager.Cli.Options;

/// <summary>The release that <c>build</c> was asked for.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Since">The folder of the release before, or null.</param>
internal sealed partial record ReleaseOptions(string Name, string? Since)
{
    /// <summary>The release's name.</summary>
    public static TextOption NameOption { get; } = CreateName();

    /// <summary>The folder of the release before.</summary>
    public static TextOption SinceOption { get; } =
        new("--since", "MAPP", "Mappen med den förra utgåvan. Leveransen talar om vad som är ändrat sedan dess.");

    /// <summary>Takes the options from a command line; null where no release was asked for.</summary>
    public static ReleaseOptions? Of(ParseResult parsed) =>
        NameOption.In(parsed) is { } name ? new(name, SinceOption.In(parsed)) : null;

    /// <summary>Refuses options that do not go together.</summary>
    public static void MustFit(CommandResult result)
    {
        var isRelease = result.GetResult(NameOption) is not null;
        if (!isRelease && result.GetResult(SinceOption) is not null)
            result.AddError($"{SinceOption.Name} hör till {NameOption.Name}. Skriv också {NameOption.Name} {NameOption.HelpName}.");
        if (isRelease && result.GetResult(BuildOptions.CourseOption) is not null)
            result.AddError($"En utgåva är alla kurser. Ta bort {BuildOptions.CourseOption.Name}, annars ser de andra ut att vara borttagna.");
    }

    private static TextOption CreateName()
    {
        var option = new TextOption("--release", "NAMN", "Ger ut: bara granskade sidor, och en leverans till dem som sköter lärplattformen i artifacts/NAMN.");
        option.Validators.Add(result =>
        {
            if (result.Tokens is not [{ Value.Length: > 0 } token]) return;
            if (Taken().IsMatch(token.Value))
            {
                result.AddError($"”{token.Value}” är upptaget och kan inte vara namnet på en utgåva. Skriv till exempel 2026.2.");
            }
            else if (!Shape().IsMatch(token.Value))
            {
                result.AddError(
                    $"”{token.Value}” kan inte vara namnet på en utgåva. Skriv till exempel 2026.2: högst 40 tecken av a–z, A–Z, 0–9, punkt, bindestreck och understreck.");
            }
        });
        return option;
    }

    [GeneratedRegex(@"\A[A-Za-z0-9](?:[A-Za-z0-9._-]{0,38}[A-Za-z0-9])?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();

    /// <summary>What Windows calls its devices, whatever stands after a dot; and the folder that a build without a release writes to.</summary>
    [GeneratedRegex(@"\A(?:(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|\z)|paket\z)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Taken();
}
