using System.CommandLine;

namespace Yrkesresan.Packager.Cli.Options;

/// <summary>An option without a value.</summary>
internal sealed class FlagOption : Option<bool>
{
    /// <summary>Describes the option.</summary>
    /// <param name="name">With its two hyphens.</param>
    /// <param name="description">What it does, in plain Swedish.</param>
    public FlagOption(string name, string description) : base(name)
    {
        Description = description;
        Arity = ArgumentArity.Zero;
    }

    /// <summary>Whether it was given.</summary>
    public bool IsIn(ParseResult parsed) => parsed.GetResult(this) is { Implicit: false };
}
