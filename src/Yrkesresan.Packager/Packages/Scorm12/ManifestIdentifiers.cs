using System.Text.RegularExpressions;

namespace Yrkesresan.Packager.Packages.Scorm12;

/// <summary>
/// The four identifiers of a manifest. Totara finds a learner's progress by the item's: one that changes deletes it
/// (scorm12-totara-facts.md, 4), so what <see cref="Of"/> makes from an id is never changed.
/// </summary>
/// <param name="Manifest">The identifier of the manifest itself.</param>
/// <param name="Organization">The identifier of the only organization.</param>
/// <param name="Item">The identifier of the only item.</param>
/// <param name="Resource">The identifier of the only SCO.</param>
public sealed partial record ManifestIdentifiers(string Manifest, string Organization, string Item, string Resource)
{
    /// <summary>Makes the identifiers of a package: legal as xsd:ID since each starts with a letter.</summary>
    /// <param name="packageId">1–100 of the letters a–z in either case, digits and hyphens.</param>
    /// <exception cref="ArgumentException">The id is something else.</exception>
    public static ManifestIdentifiers Of(string packageId)
    {
        if (!AllowedId().IsMatch(packageId))
            throw new ArgumentException($"Not an id that identifiers can be made of: '{packageId}'", nameof(packageId));

        return new($"MAN-{packageId}", $"ORG-{packageId}", $"ITEM-{packageId}", $"RES-{packageId}");
    }

    [GeneratedRegex(@"\A[A-Za-z0-9][A-Za-z0-9-]{0,99}\z", RegexOptions.CultureInvariant)]
    private static partial Regex AllowedId();
}
