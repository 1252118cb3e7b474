using Yrkesresan.Packager.Content.Model;
using Yrkesresan.Packager.Facts;
using Yrkesresan.Packager.Packages;
using Yrkesresan.Packager.Release.Comparisons;

namespace Yrkesresan.Packager.Release.Deliveries;

/// <summary>A part that has been built for a release.</summary>
/// <param name="View">The part, with all that it belongs to.</param>
/// <param name="Package">Its package.</param>
public sealed record ReleasedPart(PartView View, ReleasedPackage Package)
{
    /// <summary>
    /// Whether a release of another name had it, as the ledger says. One of the same name is this one: it was tried before, and did not come into being.
    /// </summary>
    /// <param name="name">The name of the release that is made.</param>
    public bool IsReleasedBefore(string name) =>
        View.Journey.Utgivna.Any(line => IsOf(line) && line.Utgåva.Value != name);

    /// <summary>Whether it first came later than another release, as the order of the ledger's lines says.</summary>
    /// <param name="release">The other release's name.</param>
    public bool CameAfter(string release) => View.Journey.Utgivna
        .Where(line => line.IsNoted)
        .SkipWhile(line => !IsOf(line))
        .Select(line => line.Utgåva.Value)
        .FirstOrDefault() is { } first && first != release && Ledger.Releases(View.Journey).TakeWhile(noted => noted != first).Contains(release);

    private bool IsOf(UtgivetId line) => new PartId(line.Id.Kurs, line.Id.Del) == View.Id;

    /// <summary>Takes what was built.</summary>
    public static ReleasedPart Of(PartView view, PackageFile package) =>
        new(view, ReleasedPackage.Read(package.Path, package.Bytes));
}
