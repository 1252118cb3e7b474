using System.Text;

namespace Yrkesresan.Packager.Corpus;

/// <summary>Writes a corpus to disk.</summary>
internal static class CorpusFolder
{
    /// <summary>Writes the files of a corpus into a folder, which is emptied first if it holds an earlier corpus.</summary>
    /// <returns>What was written, in words.</returns>
    public static string Write(CorpusJourney journey, string folder)
    {
        if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any(path => Path.GetFileName(path) != CorpusJourney.Id))
        {
            throw new IOException($"{folder} holds something else than a corpus.");
        }
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
        var (files, bytes) = (0, 0L);
        foreach (var (path, text) in journey.Files())
        {
            var target = Path.Combine([folder, .. path.Split('/')]);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.WriteAllText(target, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            (files, bytes) = (files + 1, bytes + new FileInfo(target).Length);
        }
        return $"{files} files, {bytes / 1_000_000.0:0.0} MB";
    }
}
