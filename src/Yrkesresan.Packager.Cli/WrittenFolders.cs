using Yrkesresan.Packager.Cli.Options;
using Yrkesresan.Packager.Files;

namespace Yrkesresan.Packager.Cli;

/// <summary>Where a build writes, held against what it reads and against each other.</summary>
internal static class WrittenFolders
{
    private static readonly StringComparison Comparison = OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;

    /// <summary>Refuses folders that do not go together, before anything is built.</summary>
    /// <exception cref="CommandFailure">One lies within what is read, and the next run would take it for content; or one lies in the other.</exception>
    public static void MustFit(BuildOptions options)
    {
        MustLieOutside(options.Folders, "paketen", options.Out, BuildOptions.OutOption);
        if (options.Web is not { } web) return;

        MustLieOutside(options.Folders, "webbplatsen", web, BuildOptions.WebOption);
        if (IsWithin(options.Out, web) || IsWithin(web, options.Out))
        {
            throw new CommandFailure(
                $"Mappen för webbplatsen, ”{web}”, och mappen för paketen, ”{options.Out}”, är samma mapp eller ligger i varandra. Båda ersätts i sin helhet. Ange en annan mapp med {BuildOptions.WebOption.Name} {BuildOptions.WebOption.HelpName}.");
        }
    }

    private static void MustLieOutside(FolderOptions folders, string what, string path, TextOption option)
    {
        if (new[] { folders.Content, folders.Templates }.FirstOrDefault(read => read is not null && IsWithin(path, read)) is { } read)
        {
            throw new CommandFailure(
                $"Mappen för {what}, ”{path}”, ligger i ”{read}”, som läses. Ange en mapp utanför den med {option.Name} {option.HelpName}.");
        }
    }

    /// <summary>A link is no way round: both are taken to where they lead.</summary>
    private static bool IsWithin(string path, string folder) => WithSlash(path).StartsWith(WithSlash(folder), Comparison);

    private static string WithSlash(string path) => Path.TrimEndingDirectorySeparator(Comparable(RealPath.Of(path))) + Path.DirectorySeparatorChar;

    /// <summary>The systems that take no notice of case take none of how å, ä and ö are stored either.</summary>
    private static string Comparable(string path) => OperatingSystem.IsLinux() ? path : FilePath.ToNfc(path);
}
