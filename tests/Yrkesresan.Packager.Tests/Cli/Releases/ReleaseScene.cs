using System.Text.Json;
using Xunit;

namespace Yrkesresan.Packager.Tests.Cli.Releases;

/// <summary>A journey of two small courses, and releases of it.</summary>
public abstract class ReleaseScene : IDisposable
{
    private protected SmallContent Sources { get; } = new();

    private protected string LedgerFile => Path.Combine(Sources.Content, "prov/utgivna.yaml");

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (disposing) Sources.Dispose();
    }

    private protected CliRun Release(string name, params string[] more)
    {
        string[] templates = more.Contains("--templates") ? [] : ["--templates", CliRun.Templates];
        return CliRun.Of(["build", "--release", name, "--content", Sources.Content, "--out", Folder(name), .. more, .. templates]);
    }

    private protected void Released(string name, params string[] more)
    {
        var run = Release(name, more);
        Assert.True(run.ExitCode == 0, run.Error);
    }

    private protected string Folder(string release) => Path.Combine(Sources.Root, release);

    private protected string Package(string release, string name) => Path.Combine(Folder(release), name + ".zip");

    private protected string[] Names(string release) =>
        [.. Directory.EnumerateFiles(Folder(release)).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    /// <summary>What has become of each package, and the sentences about it.</summary>
    private protected string[] Told(string release)
    {
        using var notes = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Folder(release), "leverans.json")));
        return [
            .. notes.RootElement.GetProperty("paket")
                .EnumerateArray()
                .Select(package => $"{package.GetProperty("slag")}: {string.Join(' ', package.GetProperty("ändringar").EnumerateArray())}"),
        ];
    }

    private protected void Edit(string course, string before, string after)
    {
        var page = Path.Combine(Sources.Content, $"prov/ny/{course}/forberedelser/10-sida.md");
        File.WriteAllText(page, File.ReadAllText(page).Replace(before, after, StringComparison.Ordinal));
    }

    /// <summary>A copy of the templates, to change.</summary>
    private protected string Templates()
    {
        var templates = Path.Combine(Sources.Root, "mallar");
        foreach (var file in Directory.EnumerateFiles(CliRun.Templates, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(templates, Path.GetRelativePath(CliRun.Templates, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        return templates;
    }
}
