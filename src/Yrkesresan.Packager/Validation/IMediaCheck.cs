using Yrkesresan.Packager.Content.Model;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Files;

namespace Yrkesresan.Packager.Validation;

/// <summary>Looks into one media file, shown by a page or not.</summary>
public interface IMediaCheck : ICheck
{
    /// <summary>Every place where a fault is found, in any order.</summary>
    /// <param name="file">The file.</param>
    /// <param name="limits">How large files may be.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    IEnumerable<Diagnostic> Find(SnapshotFile file, Gränser limits);
}
