using System.Collections.Immutable;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Scorm.Inspection.Rules;

/// <summary>A name that is a file and a folder.</summary>
internal sealed class FileAsFolder : IPackageCheck
{
    private static readonly Rule Fault = new("YR0618", "fil-och-mapp-med-samma-namn");

    /// <inheritdoc/>
    public ImmutableArray<Rule> Rules { get; } = [Fault];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Find(InspectedPackage package)
    {
        var folders = package.Entries.SelectMany(entry => Folders(entry.Name)).ToHashSet(StringComparer.Ordinal);
        return package.Files.Where(folders.Contains).Select(name => Fault.At(
            SourceSpan.Whole(name),
            $"{Shown.Quoted(name)} är både en fil och en mapp. Bara det ena kan packas upp, så att filer saknas i Totara.",
            "Byt namn på filen och skapa zip-filen på nytt."));
    }

    /// <summary>No deeper than names are long that files can have; the longest is told of by itself.</summary>
    private static IEnumerable<string> Folders(string name)
    {
        if (name.Length > 1000) yield break;
        for (var slash = name.IndexOf('/', StringComparison.Ordinal); slash > 0; slash = name.IndexOf('/', slash + 1)) yield return name[..slash];
    }
}
