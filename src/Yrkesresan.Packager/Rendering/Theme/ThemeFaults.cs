using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Rendering;

/// <summary>The faults that a theme can have. They concern whoever works in <c>templates/</c>, not an editor of content.</summary>
public static class ThemeFaults
{
    /// <summary>A template does not follow Scriban's grammar.</summary>
    public static Rule Syntax { get; } = new("YR0901", "mall-kan-inte-läsas", RuleCategory.Templates);

    /// <summary>A file that the theme needs is not there.</summary>
    public static Rule MissingFile { get; } = new("YR0902", "mallfil-saknas", RuleCategory.Templates);

    /// <summary>A template includes one that does not exist.</summary>
    public static Rule UnknownTemplate { get; } = new("YR0903", "okänd-mall", RuleCategory.Templates);

    /// <summary>A template asks for a text that <c>texter.yaml</c> does not have.</summary>
    public static Rule UnknownText { get; } = new("YR0904", "okänd-text", RuleCategory.Templates);

    /// <summary><c>texter.yaml</c> is not a flat map of texts.</summary>
    public static Rule Texts { get; } = new("YR0905", "texter-kan-inte-läsas", RuleCategory.Templates);

    /// <summary>A script lies in the runtime folder but has no place in the order.</summary>
    public static Rule UnlistedScript { get; } = new("YR0906", "skript-utan-plats", RuleCategory.Templates);

    /// <summary>A template failed with the model at hand: a misspelt name, or a limit passed.</summary>
    public static Rule Rendering { get; } = new("YR0907", "mall-kan-inte-fyllas-i", RuleCategory.Templates);

    /// <summary>A file is not UTF-8.</summary>
    public static Rule Encoding { get; } = new("YR0908", "mallfil-inte-utf-8", RuleCategory.Templates);

    /// <summary>The script or the stylesheet does not follow its language's grammar, or the script's modules cannot be joined.</summary>
    public static Rule Asset { get; } = new("YR0909", "skript-eller-stilmall-kan-inte-läsas", RuleCategory.Templates);

    /// <summary>Every one of them, for the rule catalogue.</summary>
    public static IReadOnlyList<Rule> All { get; } =
        [Syntax, MissingFile, UnknownTemplate, UnknownText, Texts, UnlistedScript, Rendering, Encoding, Asset];
}
