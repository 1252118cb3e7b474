namespace Yrkesresan.Packager.Content.Sources;

/// <summary>The only way in for files: content and templates alike. Behind it stand the disk or a test's memory.</summary>
public interface IContentSource
{
    /// <summary>
    /// Every file below the root, in ordinal order: paths with <c>/</c>, in Unicode NFC, as the content format compares them. Those of
    /// <see cref="Unopened"/> are among them, but for links to folders and to nothing.
    /// </summary>
    IReadOnlyList<string> Files { get; }

    /// <summary>The paths of what is never opened, and why: to read it gives nothing. A folder of them is not looked into.</summary>
    IReadOnlyDictionary<string, UnopenedFile> Unopened { get; }

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
