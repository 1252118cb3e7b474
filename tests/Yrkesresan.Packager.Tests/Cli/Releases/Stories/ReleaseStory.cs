using System.Text.RegularExpressions;

namespace Yrkesresan.Packager.Tests.Cli.Releases.Stories;

/// <summary>A section of a <see cref="ReleaseStoryDocument"/>: what is changed and released, in order, and what the administrator is told about the last release.</summary>
/// <param name="Name">The heading.</param>
/// <param name="Written">The section without what the administrator is told.</param>
internal sealed partial record ReleaseStory(string Name, string Written)
{
    public static ReleaseStory Read(string section) =>
        new(Heading().Match(section).Groups["name"].Value, Told().Replace(section, "").TrimEnd());

    /// <summary>The section with what the administrator is told.</summary>
    public string Rendered() => $"{Written}\n\n```text\n{Outcome()}```\n\n";

    private string Outcome()
    {
        using var place = new ReleaseStoryPlace();
        var steps = Step().Matches(Written);
        if (steps.All(step => step.Groups["verb"].Value is not ("ges ut" or "första utgåvan"))) place.Release();
        foreach (Match step in steps) Take(step, place);
        return place.Release() is { ExitCode: not 0 } stopped ? place.Shown(stopped.Error) : SheetText.Of(place.Sheet);
    }

    private static void Take(Match step, ReleaseStoryPlace place)
    {
        var (verb, name) = (step.Groups["verb"].Value, step.Groups["name"].Value);
        if (step.Groups["file"] is { Success: true } file) place.Write(file.Value, step.Groups["kind"].Value == "diff", step.Groups["text"].Value);
        else TakeLine(verb, name, step.Groups["other"].Value, place);
    }

    private static void TakeLine(string verb, string name, string other, ReleaseStoryPlace place)
    {
        switch (verb)
        {
            case "första utgåvan": break;
            case "ges ut": MustBeDone(place.Release()); break;
            case "utan den förra": place.ForgetLast(); break;
            case "förra utgåvan är av version 1": place.MakeLastOld(); break;
            case "utan": place.Remove(name); break;
            case "döpt": place.Rename(name, other); break;
            case "slutar": place.Append(name, other); break;
            case "byter ord": place.Reword(name, other); break;
            case "borttagen": place.MarkRemoved(name); break;
            default: throw new InvalidOperationException($"Nobody knows what this does: {verb}");
        }
    }

    private static void MustBeDone(CliRun run)
    {
        if (run.ExitCode != 0) throw new InvalidOperationException(run.Error);
    }

    [GeneratedRegex(@"\A## (?<name>.+)")]
    private static partial Regex Heading();

    /// <summary>The last block of a section: it is written by the tool.</summary>
    [GeneratedRegex(@"^```text\n(?:(?!```)[^\n]*\n)*```\s*\z", RegexOptions.Multiline)]
    private static partial Regex Told();

    [GeneratedRegex(
        @"^(?:i )?`(?<file>[^`\n]+)`:\n\n?~~~~(?<kind>\w*)\n(?<text>.*?)^~~~~$|^- (?<verb>[^`\n]+?)(?: `(?<name>[^`\n]+)`)?(?: (?:till|med) `(?<other>[^`\n]+)`)?$",
        RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Step();
}
