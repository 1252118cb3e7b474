using Yrkesresan.Packager.Packages;

namespace Yrkesresan.Packager.Release;

/// <summary>A finished package that lies on disk until all of them are made. Not for several threads at once.</summary>
public sealed class StagedPackage
{
    private readonly FileStream file;

    internal StagedPackage(string fileName, FileStream file)
    {
        FileName = fileName;
        this.file = file;
    }

    /// <summary>What its file is to be called, such as <c>bou-ny-01-forberedelser.zip</c>.</summary>
    public string FileName { get; }

    /// <summary>Bytes of the zip.</summary>
    public long Length => file.Length;

    /// <summary>The zip, from its start; can be sought in, and stays open.</summary>
    public Stream Open()
    {
        file.Position = 0;
        return file;
    }

    /// <summary>The file, whole and in memory.</summary>
    /// <exception cref="IOException">The disk fails.</exception>
    public PackageFile Read()
    {
        var bytes = new byte[Length];
        Open().ReadExactly(bytes);
        return new PackageFile(FileName, bytes);
    }
}
