using System.Collections.Immutable;
using Yrkesresan.Packager.Cli.Options;
using Yrkesresan.Packager.Diagnostics.Formats;

namespace Yrkesresan.Packager.Cli.Output;

/// <summary>Inspected packages for people: a verdict each, then what it rests on; of several, their sum last.</summary>
internal static class VerdictSummary
{
    /// <summary>The name that <c>--format</c> gives the form for people.</summary>
    public const string Format = "text";

    /// <summary>Prints them.</summary>
    public static void Write(InspectedPackages packages, ReportOptions options, OutputStream stream)
    {
        var each = packages.Each.ToImmutableArray();
        foreach (var package in each)
        {
            stream.Write($"{SafeText.OneLine(package.Name)}: ", TextStyle.Place);
            stream.Write($"{SafeText.OneLine(package.Verdict.Sentence)}\n", package.Verdict.CanBeUploaded ? TextStyle.Plain : TextStyle.Error);
            if (!package.Diagnostics.IsEmpty)
            {
                stream.Write("\n", TextStyle.Plain);
                ReportFormats.Write(options, package, stream);
            }

            if (each.Length > 1) stream.Write("\n", TextStyle.Plain);
        }

        if (each.Length > 1) stream.Write($"{Sum(each)}\n", TextStyle.Plain);
    }

    private static string Sum(ImmutableArray<InspectedPackageReport> packages)
    {
        var bad = packages.Where(package => !package.Verdict.CanBeUploaded).Select(package => SafeText.OneLine(package.Name)).ToArray();
        var sum = FormattableString.Invariant($"{packages.Length - bad.Length} av {packages.Length} paket kan laddas upp.");
        return bad.Length == 0 ? sum : $"{sum} Kan inte laddas upp: {string.Join(", ", bad)}.";
    }
}
