using Yrkesresan.Packager.Content.Sources;
using Yrkesresan.Packager.Tests.Samples;
using Yrkesresan.Packager.Tests.Scorm;

namespace Yrkesresan.Packager.Tests.Packaging;

/// <summary>The repository's own content, read and built once for all tests.</summary>
internal static class RealContent
{
    public static BuiltContent Built { get; } = new(new DiskContentSource(RepositoryFolder.Below("content")));
}
