using System.Collections.Immutable;

namespace Yrkesresan.Packager.Packages;

/// <summary>A part as files and a description: all that a package holds, whichever standard it is packed by.</summary>
/// <param name="Description">What is said about it.</param>
/// <param name="Files">Its files, <c>index.html</c> among them, in any order.</param>
public sealed record Package(PackageDescription Description, ImmutableArray<PackageFile> Files)
{
    /// <summary>What its zip is called, such as <c>bou-ny-01-forberedelser.zip</c>.</summary>
    public string FileName => Description.Id.ToLowerInvariant() + ".zip";
}
