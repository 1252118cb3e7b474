using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Inspection;
using Yrkesresan.Packager.Release;

namespace Yrkesresan.Packager.Cli;

/// <summary>What was built, inspected as if another had built it.</summary>
internal static class SoundPackage
{
    /// <summary>Gives the package on, unless it would not work: the content was right, so the templates or this program are at fault.</summary>
    /// <exception cref="CommandFailure">It has an error.</exception>
    public static StagedPackage Checked(StagedPackage built)
    {
        var error = PackageInspector.Inspect(built.Open()).Diagnostics.FirstOrDefault(diagnostic => diagnostic.Severity == Severity.Error);
        return error is null ? built : throw new CommandFailure(
            $"Paketet {built.FileName} blev fel: {error.Span}: {error.Rule.Code}: {error.Message} Felet ligger i mallarna eller i programmet, inte i innehållet. Inga paket har skrivits.");
    }
}
