using Xunit;
using Yrkesresan.Packager.Tests.Snapshots;

namespace Yrkesresan.Packager.Tests.Cli.Releases.Stories;

/// <summary>Every section of the Markdown files in <c>tests/releases</c> is two releases, and what the administrator is told about the second.</summary>
public sealed class ReleaseStoryTests
{
    public static TheoryData<string> Documents => [.. ReleaseStoryDocument.Names];

    [Theory]
    [MemberData(nameof(Documents))]
    public void The_administrator_is_told_what_the_document_says(string name) =>
        Snapshot.Match(ReleaseStoryDocument.Read(name).Rendered(), ReleaseStoryDocument.Folder, name);
}
