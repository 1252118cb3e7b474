using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.IO.Compression;

namespace Yrkesresan.Packager.BrowserTests.Lms;

/// <summary>
/// A SCORM activity of the LMS: a package, which may be replaced by a newer one, and what is kept of each learner.
/// Safe to use from several threads.
/// </summary>
public sealed class Activity
{
    private readonly ConcurrentDictionary<string, ImmutableSortedDictionary<string, string>> tracks = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> loggedOut = new(StringComparer.Ordinal);
    private byte[] zip = [];

    internal Activity(int number) => Number = number;

    /// <summary>The header that every file of the package is sent with; null as in Totara, where there is none.</summary>
    public string? ContentSecurityPolicy { get; set; }

    internal int Number { get; }

    internal int Revision { get; private set; }

    internal ScoItem Sco { get; private set; } = new("", "", "", "");

    internal ImmutableDictionary<string, byte[]> Files { get; private set; } = ImmutableDictionary<string, byte[]>.Empty;

    /// <summary>
    /// Puts a package in the activity, or replaces it as Totara does: the same bytes change nothing; the tracks stay if
    /// the item's identifier does, and are gone if it is gone.
    /// </summary>
    /// <exception cref="InvalidDataException">This is not a package with one SCO.</exception>
    public void Upload(byte[] package)
    {
        if (zip.AsSpan().SequenceEqual(package)) return;
        using var archive = new ZipArchive(new MemoryStream(package));
        var sco = ScoItem.Read(archive);
        if (sco.Identifier != Sco.Identifier) tracks.Clear();
        (zip, Sco) = (package, sco);
        Files = archive.Entries.ToImmutableDictionary(entry => entry.FullName, Bytes, StringComparer.Ordinal);
        Revision++;
    }

    /// <summary>What is kept of a learner: element to value.</summary>
    public ImmutableSortedDictionary<string, string> TracksOf(string learner) =>
        tracks.GetValueOrDefault(learner, ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal));

    /// <summary>From now on the LMS takes nothing for this learner and says so.</summary>
    public void LogOut(string learner) => loggedOut[learner] = true;

    /// <summary>Gives a learner tracks, as if from an earlier visit.</summary>
    public void Give(string learner, ImmutableSortedDictionary<string, string> kept) => tracks[learner] = kept;

    internal bool Keep(string learner, IReadOnlyDictionary<string, string> changes)
    {
        if (loggedOut.ContainsKey(learner)) return false;
        tracks.AddOrUpdate(learner, _ => TracksOf(learner).SetItems(changes), (_, kept) => kept.SetItems(changes));
        return true;
    }

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using var bytes = new MemoryStream();
        using var stream = entry.Open();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
