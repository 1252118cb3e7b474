using Snapshooter.Exceptions;

namespace Yrkesresan.Packager.Tests.Snapshots;

/// <summary>A folder of snapshots that holds nothing else: what nobody makes any longer must not lie there as if it were right.</summary>
public static class SnapshotFolder
{
    /// <summary>Fails unless the folder holds these texts and no other file, and then reports every file at fault.</summary>
    /// <param name="texts">The texts by path below the folder, with slashes.</param>
    /// <param name="folder">The folder.</param>
    /// <param name="question">What the failure asks whoever reads it, once, after all the files.</param>
    public static void Match(IReadOnlyDictionary<string, string> texts, string folder, string question = Snapshot.Question) =>
        Match(texts, folder, Snapshot.IsAccepting, question);

    /// <summary>The same, with the answer to whether the files are to be written and deleted instead.</summary>
    internal static void Match(IReadOnlyDictionary<string, string> texts, string folder, bool accept, string question = Snapshot.Question)
    {
        var faults = new List<string>();
        foreach (var (path, text) in texts.OrderBy(text => text.Key, StringComparer.Ordinal))
        {
            try
            {
                Snapshot.Match(text, folder, path, accept, question: "");
            }
            catch (Exception fault) when (fault is SnapshotNotFoundException or SnapshotCompareException)
            {
                faults.Add(fault.Message);
            }
        }

        foreach (var path in Files(folder).Where(path => !texts.ContainsKey(path)))
        {
            var file = Path.Combine(folder, path);
            if (accept) File.Delete(file);
            else faults.Add($"{file} hör inte till något längre.");
        }

        if (faults.Count > 0) throw new SnapshotCompareException(string.Join("\n\n", [.. faults, question]));
    }

    private static IEnumerable<string> Files(string folder) => Directory.Exists(folder)
        ? Directory.GetFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/'))
            .Order(StringComparer.Ordinal)
        : [];
}
