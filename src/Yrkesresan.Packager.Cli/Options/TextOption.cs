using System.CommandLine;

namespace Yrkesresan.Packager.Cli.Options;

/// <summary>An option with one value of text. Its errors are in Swedish, which those of System.CommandLine cannot be.</summary>
internal sealed class TextOption : Option<string[]>
{
    /// <summary>Describes the option.</summary>
    /// <param name="name">With its two hyphens.</param>
    /// <param name="valueName">What the help calls its value.</param>
    /// <param name="description">What it does, in plain Swedish.</param>
    /// <param name="fallback">The value when it is not given, or null.</param>
    public TextOption(string name, string valueName, string description, string? fallback = null) : base(name)
    {
        HelpName = valueName;
        Description = description;
        Fallback = fallback;
        // Any number is let through the parser, so that the count is judged below, in Swedish.
        Arity = ArgumentArity.ZeroOrMore;
        Validators.Add(result =>
        {
            if (result.IdentifierTokenCount > 1) result.AddError($"”{name}” står mer än en gång.");
            else if (result.Tokens is not [{ Value.Length: > 0 }]) result.AddError($"”{name}” behöver ett värde: {name} {valueName}.");
        });
    }

    /// <summary>The value when the option is not given.</summary>
    public string? Fallback { get; }

    /// <summary>Whether it was given.</summary>
    public bool IsIn(ParseResult parsed) => parsed.GetResult(this)?.Tokens is [_];

    /// <summary>What was given, or the fallback.</summary>
    public string? In(ParseResult parsed) => parsed.GetResult(this)?.Tokens is [var token] ? token.Value : Fallback;
}
