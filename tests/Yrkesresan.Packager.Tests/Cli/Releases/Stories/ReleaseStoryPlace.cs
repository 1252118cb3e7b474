using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using Yrkesresan.Packager.Tests.Scorm;

namespace Yrkesresan.Packager.Tests.Cli.Releases.Stories;

/// <summary>A copy of the journey in <c>tests/releases/_bas</c>, its templates and its releases, for one story.</summary>
internal sealed class ReleaseStoryPlace : IDisposable
{
    private const string TemplatesFolder = "mallar/";
    private const string LedgerFile = "prov/utgivna.yaml";

    private readonly string root = Directory.CreateTempSubdirectory("yrkesresan-").FullName;
    private int released;
    private bool knowsLast = true;

    public ReleaseStoryPlace() => Copy(Path.Combine(ReleaseStoryDocument.Folder, "_bas"), Content);

    /// <summary>The sheet of the last release.</summary>
    public string Sheet => File.ReadAllText(Path.Combine(Last, "LEVERANS.html"));

    private string Content => Path.Combine(root, "content");

    private string Templates => Path.Combine(root, "mallar");

    private string Last => Path.Combine(root, Name(released));

    /// <summary>Releases what there is, held against the release before.</summary>
    public CliRun Release()
    {
        string[] since = released > 0 && knowsLast ? ["--since", Last] : [];
        var next = Name(released + 1);
        var run = CliRun.Of([
            "build", "--release", next, "--content", Content, "--out", Path.Combine(root, next),
            "--templates", Directory.Exists(Templates) ? Templates : CliRun.Templates, .. since]);
        if (run.ExitCode == 0) released++;
        return run;
    }

    public void ForgetLast() => knowsLast = false;

    /// <summary>Gives the packages of the last release the <c>paket.json</c> that version 1 of the file wrote for the base.</summary>
    public void MakeLastOld()
    {
        var notes = Path.Combine(Last, "leverans.json");
        foreach (var package in Directory.EnumerateFiles(Last, "*.zip"))
        {
            var newer = Sha256(package);
            using (var zip = ZipFile.Open(package, ZipArchiveMode.Update))
            {
                zip.GetEntry("paket.json")!.Delete();
                var old = Path.Combine(ReleaseStoryDocument.Folder, "_version-1", Path.ChangeExtension(Path.GetFileName(package), ".json"));
                zip.CreateEntryFromFile(old, "paket.json");
            }

            File.WriteAllText(notes, File.ReadAllText(notes).Replace(newer, Sha256(package), StringComparison.Ordinal));
        }

        static string Sha256(string file) => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file)));
    }

    public void Write(string file, bool isDiff, string text)
    {
        var path = PathOf(file);
        if (isDiff) text = Changed(file, File.ReadAllText(path).ReplaceLineEndings("\n"), text);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    public void Remove(string file)
    {
        var path = PathOf(file);
        if (Directory.Exists(path)) Directory.Delete(path, recursive: true);
        else File.Delete(path);
    }

    public void Append(string file, string line) => File.AppendAllText(PathOf(file), line + "\n");

    /// <summary>Gives a word of the templates another text.</summary>
    public void Reword(string key, string text)
    {
        var path = PathOf(TemplatesFolder + "texter.yaml");
        var lines = File.ReadAllLines(path);
        var at = Array.FindIndex(lines, line => line.StartsWith(key + ": ", StringComparison.Ordinal));
        lines[at] = $"{key}: \"{text}\"";
        File.WriteAllLines(path, lines);
    }

    public void Rename(string file, string other)
    {
        var path = PathOf(other);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        Directory.Move(PathOf(file), path);
    }

    /// <summary>Writes in the ledger that what these words stand for was removed with intent.</summary>
    public void MarkRemoved(string words)
    {
        var path = PathOf(LedgerFile);
        var lines = File.ReadAllLines(path);
        if (!lines.Any(Names)) throw new InvalidOperationException($"The ledger does not hold {words}.");
        File.WriteAllText(path, string.Concat(lines.Select(line => (Names(line) ? line[..^1] + ", borttagen: Behövs inte}" : line) + "\n")));

        bool Names(string line) => line.Contains($"{words}, utgåva", StringComparison.Ordinal);
    }

    /// <summary>A text without where on this machine it was.</summary>
    public string Shown(string text) => text.Replace(root + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);

    public void Dispose() => Directory.Delete(root, recursive: true);

    private static string Name(int release) => string.Create(CultureInfo.InvariantCulture, $"2026.{release}");

    private string PathOf(string file)
    {
        if (!file.StartsWith(TemplatesFolder, StringComparison.Ordinal)) return Path.Combine(Content, file);
        if (!Directory.Exists(Templates)) Copy(RepositoryFolder.Below("templates"), Templates);
        return Path.Combine(root, file);
    }

    private static string Changed(string file, string text, string diff)
    {
        var (before, after) = (Lines('-'), Lines('+'));
        var start = text.IndexOf(before, StringComparison.Ordinal);
        if (start < 0 || before.Length == 0) throw new InvalidOperationException($"{file} does not hold:\n{before}");
        return string.Concat(text.AsSpan(0, start), after, text.AsSpan(start + before.Length));

        string Lines(char sign) => string.Concat(diff.Split('\n').Where(line => line.StartsWith(sign)).Select(line => line[1..] + "\n"));
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
