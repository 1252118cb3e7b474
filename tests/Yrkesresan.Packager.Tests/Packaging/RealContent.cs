using Yrkesresan.Packager.Files;
using Yrkesresan.Packager.Tests.Samples;
using Yrkesresan.Packager.Tests.Scorm;

namespace Yrkesresan.Packager.Tests.Packaging;

/// <summary>The repository's own content, read and built once for all tests.</summary>
internal static class RealContent
{
    public static BuiltContent Built { get; } = new(DiskFolder.SnapshotOf(RepositoryFolder.Below("content")));
}
