using Xunit;

namespace Yrkesresan.Packager.Tests.Scorm;

/// <summary>A case of broken-manifests.md.</summary>
internal sealed record BrokenManifest(string Name, string Fault, string From, string To)
{
    public static IReadOnlyList<BrokenManifest> All { get; } = ReadAll();

    /// <summary>The sound manifest with this case's stretch replaced.</summary>
    public string In(string sound)
    {
        Assert.Contains(From, sound, StringComparison.Ordinal);
        return sound.Replace(From, To, StringComparison.Ordinal);
    }

    private static BrokenManifest[] ReadAll()
    {
        var file = RepositoryFolder.Below("tests", "Yrkesresan.Packager.Tests", "Scorm", "broken-manifests.md");
        return [.. File.ReadAllText(file).ReplaceLineEndings("\n").Split("\n## ").Skip(1).Select(Parse)];
    }

    private static BrokenManifest Parse(string section)
    {
        // Name and fault, the stretch, what is between, the replacement, what is after.
        var parts = section.Split("```");
        var head = parts[0].Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return new(head[0], head[1], Code(parts[1]), Code(parts[3]));
    }

    private static string Code(string block) => block["xml\n".Length..].TrimEnd('\n');
}
