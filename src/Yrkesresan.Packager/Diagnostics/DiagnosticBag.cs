using System.Collections.Immutable;

namespace Yrkesresan.Packager.Diagnostics;

/// <summary>Collects diagnostics while a file is read, so that one run reports every fault. Not thread-safe.</summary>
public sealed class DiagnosticBag
{
    private readonly List<Diagnostic> diagnostics = [];

    /// <summary>How many have been added.</summary>
    public int Count => diagnostics.Count;

    /// <summary>Adds one.</summary>
    public void Add(Diagnostic diagnostic) => diagnostics.Add(diagnostic);

    /// <summary>Adds several.</summary>
    public void AddRange(IEnumerable<Diagnostic> more) => diagnostics.AddRange(more);

    /// <summary>What has been added, in reading order.</summary>
    public ImmutableArray<Diagnostic> ToSorted()
    {
        var sorted = diagnostics.ToArray();
        Array.Sort(sorted, Diagnostic.InReadingOrder);
        return ImmutableArray.Create(sorted);
    }
}
