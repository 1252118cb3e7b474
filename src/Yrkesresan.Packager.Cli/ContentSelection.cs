using System.Collections.Immutable;
using Yrkesresan.Packager.Cli.Options;
using Yrkesresan.Packager.Files;

namespace Yrkesresan.Packager.Cli;

/// <summary>The files and folders of the content that a run was asked to look at.</summary>
internal sealed class ContentSelection
{
    private static readonly StringComparison Comparison = OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
    private readonly ImmutableArray<string> paths;

    private ContentSelection(ImmutableArray<string> paths) => this.paths = paths;

    /// <summary>Finds the files and folders.</summary>
    /// <param name="named">As they were given: from the current folder or in full, with either separator.</param>
    /// <param name="content">The content folder, as it was given.</param>
    /// <exception cref="CommandFailure">One of them is not there, or lies outside the content folder.</exception>
    public static ContentSelection Of(ImmutableArray<string> named, string content) => new([.. named.Select(path => Find(path, content))]);

    /// <summary>Whether a file, named from the content folder, is one of them or in one of them. <c>.</c> is the content folder itself.</summary>
    public bool Holds(string file) =>
        paths.Any(path => path == "." || file.Equals(path, Comparison) || file.StartsWith(path + "/", Comparison));

    private static string Find(string named, string content)
    {
        // A backslash may be part of a name on Linux and macOS, and is the separator for whoever comes from Windows.
        var path = Path.Exists(named) ? named : named.Replace('\\', Path.DirectorySeparatorChar);
        if (!Path.Exists(path)) throw new CommandFailure($"”{named}” finns inte. Ange en fil eller mapp i ”{content}”.");

        return Below(Path.GetFullPath(content), Path.GetFullPath(path))
            ?? Below(RealPath.Of(content), RealPath.Of(path))
            ?? throw new CommandFailure(
                $"”{named}” ligger inte i ”{content}”, som är mappen med innehållet. Ange en fil eller mapp i den, eller en annan mapp med {FolderOptions.ContentOption.Name} {FolderOptions.ContentOption.HelpName}.");
    }

    /// <summary>The path from the content folder, as diagnostics name it; null where it leads out of it.</summary>
    private static string? Below(string content, string path)
    {
        var below = Path.TrimEndingDirectorySeparator(Path.GetRelativePath(content, path)).Replace(Path.DirectorySeparatorChar, '/');
        return below == ".." || below.StartsWith("../", StringComparison.Ordinal) || Path.IsPathRooted(below) ? null : FilePath.ToNfc(below);
    }
}
