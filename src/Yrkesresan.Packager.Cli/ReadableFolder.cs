using Yrkesresan.Packager.Cli.Options;
using Yrkesresan.Packager.Files;

namespace Yrkesresan.Packager.Cli;

/// <summary>The folders that options name.</summary>
internal static class ReadableFolder
{
    /// <summary>The files of a folder as they are now.</summary>
    /// <param name="folder">The folder, as it was given.</param>
    /// <param name="option">The option that names it.</param>
    /// <exception cref="CommandFailure">There is no such folder.</exception>
    /// <exception cref="UnreadableException">It cannot be listed as a whole.</exception>
    public static Snapshot Open(string folder, TextOption option)
    {
        if (File.Exists(folder)) throw new CommandFailure($"”{folder}” är en fil. Ange en mapp med {option.Name} {option.HelpName}.");
        if (!Directory.Exists(folder))
            throw new CommandFailure($"Mappen ”{folder}” finns inte. Kör i arkivets rot, eller ange mappen med {option.Name} {option.HelpName}.");
        return DiskFolder.SnapshotOf(folder);
    }
}
