using Yrkesresan.Packager.Files;

namespace Yrkesresan.Packager.Content;

/// <summary>Where a relative link or picture leads, within the content folder.</summary>
/// <param name="Path">The file, below the content folder; null where the link only names a heading of its own page.</param>
/// <param name="Fragment">The heading's anchor; null where none is named.</param>
public sealed record LocalTarget(string? Path, string? Fragment)
{
    /// <summary>Takes a relative address apart; null where it leads out of the content folder.</summary>
    /// <param name="page">The page that it stands on, below the content folder.</param>
    /// <param name="target">The address as written.</param>
    public static LocalTarget? Of(string page, string target)
    {
        var hash = target.IndexOf('#', StringComparison.Ordinal);
        var fragment = hash < 0 ? null : Uri.UnescapeDataString(target[(hash + 1)..]);
        var path = hash < 0 ? target : target[..hash];
        if (path.Length == 0) return new LocalTarget(null, fragment);

        var segments = new List<string>(page.Split('/')[..^1]);
        foreach (var segment in path.Split('/'))
        {
            switch (segment)
            {
                case "..":
                    if (segments.Count == 0) return null;
                    segments.RemoveAt(segments.Count - 1);
                    break;
                case ".":
                    break;
                default:
                    segments.Add(FilePath.ToNfc(Uri.UnescapeDataString(segment)));
                    break;
            }
        }

        return new LocalTarget(string.Join('/', segments), fragment);
    }
}
