namespace Yrkesresan.Packager.Diagnostics;

/// <summary>A fault that the tool knows: what its diagnostics have in common.</summary>
/// <param name="Code"><c>YR</c> and four digits; once used never given to another fault.</param>
/// <param name="Name">The fault's name in Swedish, in lower case with hyphens, for searching and for file names.</param>
/// <param name="Category">What it is about.</param>
/// <param name="Severity">How much it matters unless the journey's <c>regler</c> say otherwise.</param>
public sealed record Rule(string Code, string Name, RuleCategory Category, Severity Severity = Severity.Error)
{
    /// <summary>Whether an editor may turn it down with <c>regler</c>, giving the reason. Where it is an error the package would mostly be wrong.</summary>
    public bool MayBeTurnedDown { get; init; } = Severity != Severity.Error;

    /// <summary>Reports this fault at a place.</summary>
    /// <param name="span">The word or line that is wrong.</param>
    /// <param name="message">What is wrong, in plain Swedish, one sentence.</param>
    /// <param name="help">What to do, in plain Swedish.</param>
    public Diagnostic At(SourceSpan span, string message, string help) =>
        new(this, Severity, span, message, help);
}
