using System.Collections.Immutable;
using Yrkesresan.Packager.Cli.Options;
using Yrkesresan.Packager.Diagnostics.Formats;
using Yrkesresan.Packager.Inspection;

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
            stream.Write($"{SafeText.OneLine(package.Verdict.Sentence)}\n", StyleOf(package.Verdict.Kind));
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
        var sum = FormattableString.Invariant($"{packages.Count(package => package.Verdict.CanBeUploaded)} av {packages.Length} paket kan laddas upp.");
        return sum + Named(packages, VerdictKind.WithReservation, "Kan laddas upp med förbehåll:") + Named(packages, VerdictKind.No, "Kan inte laddas upp:");
    }

    private static string Named(ImmutableArray<InspectedPackageReport> packages, VerdictKind kind, string before)
    {
        var names = packages.Where(package => package.Verdict.Kind == kind).Select(package => SafeText.OneLine(package.Name)).ToArray();
        return names.Length == 0 ? "" : $" {before} {string.Join(", ", names)}.";
    }

    private static TextStyle StyleOf(VerdictKind kind) => kind switch
    {
        VerdictKind.No => TextStyle.Error,
        VerdictKind.WithReservation => TextStyle.Warning,
        _ => TextStyle.Plain,
    };
}
