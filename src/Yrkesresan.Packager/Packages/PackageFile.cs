namespace Yrkesresan.Packager.Packages;

/// <summary>A file of a package. Equality is by path and by the identity of the memory, not by what is in it.</summary>
/// <param name="Path">The path from the package's root, as <see cref="PackagePath"/> allows it.</param>
/// <param name="Bytes">The whole content.</param>
public sealed record PackageFile(string Path, ReadOnlyMemory<byte> Bytes);
