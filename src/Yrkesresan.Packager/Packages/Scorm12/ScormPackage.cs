namespace Yrkesresan.Packager.Packages.Scorm12;

/// <summary>A finished package, ready to be written to disk.</summary>
/// <param name="FileName">What its file is called, such as <c>bou-ny-01-forberedelser.zip</c>.</param>
/// <param name="Version">The hash of its content, see <see cref="PackageVersion"/>.</param>
/// <param name="Identifiers">What the LMS knows it by.</param>
/// <param name="Bytes">The zip.</param>
public sealed record ScormPackage(string FileName, string Version, ManifestIdentifiers Identifiers, ReadOnlyMemory<byte> Bytes);
