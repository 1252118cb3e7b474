namespace Yrkesresan.Packager.Diagnostics;

/// <summary>What a fault is about.</summary>
/// <param name="Name">In Swedish, as it is shown.</param>
public sealed record RuleCategory(string Name)
{
    /// <summary>Files and folders, before what they say is read.</summary>
    public static readonly RuleCategory Files = new("filer");

    /// <summary>YAML files, and what is written in them.</summary>
    public static readonly RuleCategory Yaml = new("yaml");

    /// <summary>A page's front matter.</summary>
    public static readonly RuleCategory FrontMatter = new("sidans inledning");

    /// <summary>A page's text.</summary>
    public static readonly RuleCategory Markdown = new("markdown");

    /// <summary>Questions and answers.</summary>
    public static readonly RuleCategory Questions = new("frågor");

    /// <summary>Links, pictures, recordings.</summary>
    public static readonly RuleCategory Links = new("länkar och medier");

    /// <summary>What refers to what: kunskapsmål, källor, courses.</summary>
    public static readonly RuleCategory Subjects = new("mål, källor och kurser");

    /// <summary>What could do harm.</summary>
    public static readonly RuleCategory Security = new("säkerhet");

    /// <summary>Rules that are turned down or off.</summary>
    public static readonly RuleCategory Exceptions = new("undantag");

    /// <summary>What learners already have.</summary>
    public static readonly RuleCategory Released = new("utgivet");

    /// <summary>Words and sentences.</summary>
    public static readonly RuleCategory Language = new("språk");

    /// <summary>What shuts somebody out.</summary>
    public static readonly RuleCategory Accessibility = new("tillgänglighet");

    /// <summary>What a package would hold and keep.</summary>
    public static readonly RuleCategory Package = new("paket");

    /// <summary>Packages of any maker.</summary>
    public static readonly RuleCategory Inspection = new("granskade paket");

    /// <summary>The templates and the theme.</summary>
    public static readonly RuleCategory Templates = new("mallar");
}
