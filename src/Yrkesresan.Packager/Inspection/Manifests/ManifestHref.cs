using System.Text.RegularExpressions;
using Yrkesresan.Packager.Inspection.Texts;

namespace Yrkesresan.Packager.Inspection.Manifests;

/// <summary>A file that a manifest points at.</summary>
/// <param name="Attribute">The <c>href</c>.</param>
/// <param name="Base">What <c>xml:base</c> puts before it.</param>
/// <param name="IsLaunch">Whether it is what a resource opens, and not a file that it lists.</param>
internal sealed partial record ManifestHref(ManifestAttribute Attribute, string Base, bool IsLaunch)
{
    /// <summary>The address as it is written, with its base.</summary>
    public string Address { get; } = Base + Attribute.Value;

    /// <summary>Whether it has a scheme or a host of its own.</summary>
    public bool IsExternal => !IsDrive && Scheme().IsMatch(Address);

    /// <summary>Whether it starts at the server's or a disk's root, or climbs out of the package.</summary>
    public bool IsOutside => !IsExternal
        && (IsDrive || Address.StartsWith('/') || RelativePath.ClimbsOut(RelativePath.WithoutQuery(Address).Replace('\\', '/')));

    /// <summary>Whether it is written with the wrong slash.</summary>
    public bool HasBackslash => Address.Contains('\\', StringComparison.Ordinal);

    /// <summary>The file's name in the package. Found once: a manifest may have a hundred thousand.</summary>
    public string Path { get; } = RelativePath.Resolved(Uri.UnescapeDataString(RelativePath.WithoutQuery(Base + Attribute.Value)));

    /// <summary>Whether its form lets a file be found.</summary>
    public bool IsSound => !IsExternal && !IsOutside && !HasBackslash && (IsLaunch || !HasQueryOrFragment);

    /// <summary>Whether a query or fragment follows the file's name.</summary>
    public bool HasQueryOrFragment => Address.AsSpan().ContainsAny('?', '#');

    private bool IsDrive => Drive().IsMatch(Address);

    [GeneratedRegex(@"\A(?:[A-Za-z][A-Za-z0-9+.-]*:|//)", RegexOptions.CultureInvariant)]
    private static partial Regex Scheme();

    [GeneratedRegex(@"\A[A-Za-z]:(?:[\\/]|\z)", RegexOptions.CultureInvariant)]
    private static partial Regex Drive();
}
