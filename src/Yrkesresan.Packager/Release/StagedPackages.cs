using System.Collections.Concurrent;
using Yrkesresan.Packager.Packages;
using Yrkesresan.Packager.Packages.Scorm12;

namespace Yrkesresan.Packager.Release;

/// <summary>
/// The packages of a run, on disk until all of them are made: nothing is written where people look before that, and memory holds no more of them
/// than are being made.
/// </summary>
public sealed class StagedPackages : IDisposable
{
    private readonly ConcurrentBag<FileStream> files = [];

    /// <summary>Turns a package into its zip. Safe to call from several threads.</summary>
    /// <exception cref="IOException">The disk fails.</exception>
    /// <exception cref="UnauthorizedAccessException">Nothing may be written in the system's folder for such files.</exception>
    public StagedPackage Add(Package package)
    {
        var file = Nameless();
        files.Add(file);
        ScormZip.Write(package, file);
        return new StagedPackage(package.FileName, file);
    }

    /// <summary>The packages are gone after that.</summary>
    public void Dispose()
    {
        foreach (var file in files) file.Dispose();
    }

    /// <summary>A file without a name, which the system takes away with the run, however that ends.</summary>
    private static FileStream Nameless()
    {
        var path = Path.Combine(Path.GetTempPath(), $"yrkesresan-{Path.GetRandomFileName()}");
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Share = FileShare.None };
        if (OperatingSystem.IsWindows())
        {
            options.Options = FileOptions.DeleteOnClose;
            return new FileStream(path, options);
        }

        options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        var file = new FileStream(path, options);
        File.Delete(path);
        return file;
    }
}
