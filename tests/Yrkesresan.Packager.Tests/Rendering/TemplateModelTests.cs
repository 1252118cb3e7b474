using System.Text.RegularExpressions;
using Scriban.Runtime;
using Xunit;
using Yrkesresan.Packager.Facts;
using Yrkesresan.Packager.Rendering;
using Yrkesresan.Packager.Tests.Samples;
using Yrkesresan.Packager.Tests.Scorm;

namespace Yrkesresan.Packager.Tests.Rendering;

/// <summary>The models in <c>templates/README.md</c>, held against what the templates are given of the sample that has everything.</summary>
public sealed partial class TemplateModelTests
{
    private static readonly string Readme = File.ReadAllText(RepositoryFolder.Below("templates", "README.md")).ReplaceLineEndings("\n");

    /// <summary>What a list of scalars or a list's fields hold is written in brackets, and is looked into with it.</summary>
    [Fact]
    public void The_model_of_a_part_has_the_keys_that_the_document_lists()
    {
        var given = new SortedDictionary<string, SortedSet<string>>(StringComparer.Ordinal);
        foreach (var part in Parts) Collect("", PartRenderer.ModelOf(part, BuiltContent.Theme, path => EverythingSample.Built.Source[path]), given);

        var told = PartLines().ToDictionary(line => line.Path, line => line.Keys, StringComparer.Ordinal);
        Assert.Equal(told.Keys.Order(StringComparer.Ordinal), given.Keys.Where(told.ContainsKey));
        Assert.All(told, line => Assert.Equal(string.Join(' ', line.Value), string.Join(' ', given[line.Key])));
        // What has no line of its own stands in brackets: a list of one field.
        Assert.All(given.Keys.Except(told.Keys), path => Assert.Equal(["text"], given[path]));
    }

    [Theory]
    [InlineData("box")]
    [InlineData("checklist")]
    [InlineData("picture")]
    [InlineData("question")]
    [InlineData("recording")]
    public void The_model_of_a_block_has_the_keys_that_the_document_lists(string name)
    {
        var theme = new NotedModels();
        foreach (var part in Parts) PartRenderer.ModelOf(part, theme, path => EverythingSample.Built.Source[path]);

        var told = Regex.Match(Readme, $@"`blocks/{name}\.html`: (?<keys>[^`]*?)(?:\. `|;|\.\n)", RegexOptions.Singleline).Groups["keys"].Value;
        Assert.Equal(string.Join(' ', KeysIn(told)), string.Join(' ', theme.Given[$"blocks/{name}.html"]));
    }

    private static IEnumerable<PartView> Parts => PartView.Of([EverythingSample.Built.Journey]);

    private static IEnumerable<(string Path, SortedSet<string> Keys)> PartLines()
    {
        var block = Readme[Readme.IndexOf("## The model of `part.html`", StringComparison.Ordinal)..];
        var lines = block.Split('\n').SkipWhile(line => !IsIndented(line)).TakeWhile(IsIndented);
        foreach (var line in lines)
        {
            // What is no object, as the language, has no keys; «pages[].previous, .next» are two with the same keys.
            if (Line().Match(line) is not { Success: true } match) continue;
            var paths = match.Groups["paths"].Value.Split(", ");
            var parent = paths[0][..(paths[0].LastIndexOf('.') + 1)];
            foreach (var path in paths.Select(path => path.StartsWith('.') ? parent + path[1..] : path))
                yield return (path.Replace("[]", "", StringComparison.Ordinal), KeysIn(match.Groups["keys"].Value));
        }

        static bool IsIndented(string line) => line.StartsWith("    ", StringComparison.Ordinal);
    }

    private static SortedSet<string> KeysIn(string text) => new(
        Aside().Replace(text, "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(key => Mark().Replace(key, "")),
        StringComparer.Ordinal);

    /// <summary>The keys of each object of a model, by the way to it; of the outermost, only what is no object or list itself has a line there.</summary>
    private static void Collect(string path, ScriptObject model, SortedDictionary<string, SortedSet<string>> found)
    {
        if (path.Length > 0) (found.TryGetValue(path, out var keys) ? keys : found[path] = new(StringComparer.Ordinal)).UnionWith(model.Keys);
        foreach (var (key, value) in model)
        {
            var inner = path.Length == 0 ? key : $"{path}.{key}";
            if (value is ScriptObject child) Collect(inner, child, found);
            if (value is ScriptArray list)
            {
                foreach (var item in list.OfType<ScriptObject>()) Collect(inner, item, found);
            }
        }
    }

    /// <summary>Remembers the keys that each template of a block is given.</summary>
    private sealed class NotedModels : ITheme
    {
        public Dictionary<string, SortedSet<string>> Given { get; } = new(StringComparer.Ordinal);

        public string Render(string template, ScriptObject model)
        {
            (Given.TryGetValue(template, out var keys) ? keys : Given[template] = new(StringComparer.Ordinal)).UnionWith(model.Keys);
            return "";
        }

        public string Word(string key) => key;

        public string WordOr(string key, string otherwise) => otherwise;
    }

    [GeneratedRegex(@"^    (?<paths>[a-z][\w.\[\]]*(?:, \.\w+)*)\s+(?<keys>\S.*)$")]
    private static partial Regex Line();

    /// <summary>What stands in brackets: what a list's items hold, or what a value can be.</summary>
    [GeneratedRegex(@"\s?\([^)]*\)|\[[^\]]*\]")]
    private static partial Regex Aside();

    [GeneratedRegex(@":html|[?,]")]
    private static partial Regex Mark();
}
