using System.Collections.Immutable;
using Yrkesresan.Packager.Content.Documents;
using Yrkesresan.Packager.Content.Text;

namespace Yrkesresan.Packager.Content.Model;

/// <summary>A page: front matter and text.</summary>
/// <param name="Source">The file; the body's spans are offsets into it.</param>
/// <param name="Id">Its id: as given, else the file name without number and extension.</param>
/// <param name="FrontMatter">What stands between the <c>---</c> lines.</param>
/// <param name="Body">The text.</param>
public sealed record Page(SourceText Source, string Id, FrontMatter FrontMatter, ImmutableArray<Block> Body)
{
    /// <summary>The file's path below the content folder.</summary>
    public string File => Source.File;

    /// <summary>The file's name within its part.</summary>
    public string FileName => File[(File.LastIndexOf('/') + 1)..];
}
