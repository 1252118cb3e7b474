using System.Collections.Immutable;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Inspection.Checks;
using Yrkesresan.Packager.Inspection.Texts;

namespace Yrkesresan.Packager.Inspection.Rules;

/// <summary>A name that is a file and a folder.</summary>
internal sealed class FileAsFolder : IPackageCheck
{
    private static readonly Rule Fault = new("YR0618", "fil-och-mapp-med-samma-namn", RuleCategory.Inspection);

    /// <inheritdoc/>
    public ImmutableArray<Rule> Rules { get; } = [Fault];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Find(InspectedPackage package)
    {
        var names = package.Entries.Select(entry => entry.Name).Order(StringComparer.Ordinal).ToArray();
        return package.Files.Where(name => IsFolder(name, names)).Select(name => Fault.At(
            SourceSpan.Whole(name),
            $"{Shown.Quoted(name)} är både en fil och en mapp. Bara det ena kan packas upp, så att filer saknas i Totara.",
            "Byt namn på filen och skapa zip-filen på nytt."));
    }

    /// <summary>In their order, what lies in a folder stands right after the folder's name and a slash.</summary>
    private static bool IsFolder(string name, string[] names)
    {
        var folder = name + "/";
        var found = Array.BinarySearch(names, folder, StringComparer.Ordinal);
        return found >= 0 || (~found < names.Length && names[~found].StartsWith(folder, StringComparison.Ordinal));
    }
}
