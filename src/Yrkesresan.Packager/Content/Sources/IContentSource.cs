namespace Yrkesresan.Packager.Content.Sources;

/// <summary>The only way in for files: content and templates alike. Behind it stand the disk or a test's memory.</summary>
public interface IContentSource
{
    /// <summary>
    /// Every file below the root, in ordinal order: paths with <c>/</c>, in Unicode NFC, as the content format compares them.
    /// </summary>
    IReadOnlyList<string> Files { get; }

    /// <summary>
    /// The paths of files and folders that only point at another place, in ordinal order. A file of them is among <see cref="Files"/> too where
    /// what it points at is there; a folder of them is not looked into.
    /// </summary>
    IReadOnlyList<string> Links { get; }

    /// <summary>The bytes of one of <see cref="Files"/>.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    ReadOnlyMemory<byte> Read(string path);

    /// <summary>How many bytes one of <see cref="Files"/> holds.</summary>
    /// <exception cref="IOException">The file is not there any more.</exception>
    long Length(string path);

    /// <summary>The first bytes of one of <see cref="Files"/>, of a film as fast as of a picture; fewer where the file is shorter.</summary>
    /// <param name="path">The file.</param>
    /// <param name="length">How many bytes.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    ReadOnlyMemory<byte> ReadStart(string path, int length);
}
