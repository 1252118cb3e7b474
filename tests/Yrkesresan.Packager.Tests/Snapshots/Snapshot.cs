using Newtonsoft.Json.Linq;
using Snapshooter;
using Snapshooter.Core;
using Snapshooter.Exceptions;

namespace Yrkesresan.Packager.Tests.Snapshots;

/// <summary>
/// A text held against a file in the repository, named by what it is (<c>*.html</c>, <c>*.xml</c>, <c>*.txt</c>).
/// The only place that knows Snapshooter: whoever has another snapshot library changes this file.
/// </summary>
/// <remarks>Snapshooter names every file <c>.snap</c> and writes missing ones; and adds a line's end to every text; what differs is replaced here.</remarks>
public sealed class Snapshot : ISnapshotSerializer, ISnapshotFileHandler, ISnapshotComparer, ISnapshotFormatter, ISnapshotEnvironmentCleaner
{
    /// <summary>What a failing snapshot asks whoever reads it.</summary>
    public const string Question = "Stämmer det nya? Kör ./build/test.sh --accept";

    /// <summary>Whether new output is taken as right: files are written instead of held against.</summary>
    internal static bool IsAccepting => Environment.GetEnvironmentVariable("YRKESRESAN_ACCEPT") == "1";

    private readonly string path;
    private readonly bool accept;
    private readonly string question;

    private Snapshot(string path, bool accept, string question)
    {
        this.path = path;
        this.accept = accept;
        this.question = question;
    }

    /// <summary>Fails unless the file holds this text; line endings make no difference.</summary>
    /// <param name="actual">The text.</param>
    /// <param name="folder">The folder.</param>
    /// <param name="fileName">The file's name, with its type; it may lie in a folder below.</param>
    public static void Match(string actual, string folder, string fileName) =>
        Match(actual, folder, fileName, IsAccepting);

    /// <summary>The same, with the answer to whether the file is to be written instead, and what a failure ends with.</summary>
    internal static void Match(string actual, string folder, string fileName, bool accept, string question = Question)
    {
        var snapshot = new Snapshot(Path.Combine(folder, fileName), accept, question);
        new SnapshotAssert(snapshot, snapshot, snapshot, snapshot, snapshot)
            .AssertSnapshot(Lf(actual), new SnapshotFullName(fileName, folder), new MatchOptions());
    }

    string ISnapshotSerializer.SerializeObject(object objectToSnapshot) => (string)objectToSnapshot;

    string ISnapshotSerializer.SerializeJsonToken(JToken jsonToken) => throw new NotSupportedException();

    JToken ISnapshotSerializer.Deserialize(string snapshotJson) => throw new NotSupportedException();

    bool ISnapshotFileHandler.TryReadSnapshot(SnapshotFullName snapshotFullName, out string snapshotData)
    {
        snapshotData = "";
        if (accept) return false;
        if (!File.Exists(path)) throw new SnapshotNotFoundException($"{path} finns inte. {question}".TrimEnd());
        snapshotData = Lf(File.ReadAllText(path));
        return true;
    }

    string ISnapshotFileHandler.ReadSnapshot(SnapshotFullName snapshotFullName) => Lf(File.ReadAllText(path));

    string ISnapshotFileHandler.SaveNewSnapshot(SnapshotFullName snapshotFullName, string snapshotData)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, Lf(snapshotData));
        return path;
    }

    /// <summary>Nothing is left beside the file: the message says what differs.</summary>
    string ISnapshotFileHandler.SaveMismatchSnapshot(SnapshotFullName snapshotFullName, string snapshotData) => path;

    void ISnapshotFileHandler.DeleteSnapshot(SnapshotFullName snapshotFullName)
    {
    }

    void ISnapshotFileHandler.DeleteSnapshotSubfolder(SnapshotFullName snapshotFullName, string subfolderName)
    {
    }

    void ISnapshotEnvironmentCleaner.Cleanup(SnapshotFullName snapshotFullName)
    {
    }

    string ISnapshotFormatter.FormatSnapshot(string snapshot, MatchOptions matchOptions) => snapshot;

    void ISnapshotComparer.CompareSnapshots(string expectedSnapshot, string actualSnapshot, MatchOptions matchOptions)
    {
        if (accept) return;
        var (expected, actual) = (Lf(expectedSnapshot).Split('\n'), Lf(actualSnapshot).Split('\n'));
        for (var line = 0; line < Math.Max(expected.Length, actual.Length); line++)
        {
            var (before, now) = (LineOf(expected, line), LineOf(actual, line));
            if (before != now)
                throw new SnapshotCompareException($"{path} skiljer sig på rad {line + 1}.\n  förr: {before}\n  nu:   {now}\n{question}".TrimEnd());
        }
    }

    private static string LineOf(string[] lines, int line) => line < lines.Length ? lines[line] : "(filen är slut)";

    private static string Lf(string text) => text.ReplaceLineEndings("\n");
}
