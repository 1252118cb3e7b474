using Yrkesresan.Packager.Packages.Scorm12;

namespace Yrkesresan.Packager.Tests.Samples;

/// <summary>A package's zip in memory.</summary>
internal sealed record ZippedPackage(string FileName, ReadOnlyMemory<byte> Bytes)
{
    public static ZippedPackage Of(Packager.Packages.Package package) => new(package.FileName, ScormZip.Write(package));
}
