using System.Collections.Immutable;
using Yrkesresan.Packager.Inspection.Checks;

namespace Yrkesresan.Packager.Inspection.Formats;

/// <summary>A format that a file may have: a row of <see cref="PackageFormats"/>.</summary>
/// <param name="Sign">Finds what shows it, or null where the file has another format.</param>
/// <param name="Notice">What is said of it; null for SCORM 1.2.</param>
/// <param name="Checks">What is worth looking for in it. Nothing, where Totara cannot use the file at all.</param>
internal sealed record PackageFormat(Func<InspectedPackage, FormatSign?> Sign, FormatNotice? Notice, ImmutableArray<IPackageCheck> Checks);
