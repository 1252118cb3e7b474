using System.Collections.Immutable;
using Yrkesresan.Packager.Cli.Options;
using Yrkesresan.Packager.Packages;
using Yrkesresan.Packager.Packages.Scorm12;

namespace Yrkesresan.Packager.Cli;

/// <summary>The folder that <c>--control-files</c> names: SCORM 1.2's schemas, which are not ours to ship.</summary>
internal static class ControlFilesFolder
{
    /// <summary>The schemas as files of a package; none where no folder was named.</summary>
    /// <exception cref="CommandFailure">One of them is not there, or is no file.</exception>
    public static ImmutableArray<PackageFile> Read(string? folder)
    {
        if (folder is null) return [];
        var source = ReadableFolder.Open(folder, BuildOptions.ControlFilesOption);
        if (ControlFiles.Names.FirstOrDefault(source.Unopened.ContainsKey) is { } unopened)
            throw new CommandFailure($"”{unopened}” i ”{folder}” är ingen vanlig fil, utan en länk eller en enhet. Lägg själva filen där.");
        return ControlFiles.Names.Except(source.Paths).FirstOrDefault() is { } missing
            ? throw new CommandFailure(
                $"Filen ”{missing}” finns inte i ”{folder}”. {BuildOptions.ControlFilesOption.Name} behöver alla fyra: {string.Join(", ", ControlFiles.Names)}.")
            : [.. ControlFiles.Names.Select(name => new PackageFile(name, source[name].Read()))];
    }
}
