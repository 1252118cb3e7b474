using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Inspection.Checks;

/// <summary>Looks for something in the scripts that the pages run; reports the first place in each.</summary>
/// <param name="fault">What it is.</param>
/// <param name="pattern">How it looks in a script.</param>
/// <param name="message">What comes of it.</param>
/// <param name="help">What to do instead.</param>
/// <param name="handler">The attribute of <c>body</c> that does the same, or null.</param>
internal abstract class ScriptCheck(Rule fault, Regex pattern, string message, string help, string? handler = null) : IPackageCheck
{
    /// <inheritdoc/>
    public ImmutableArray<Rule> Rules { get; } = [fault];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Find(InspectedPackage package) =>
        InScripts(package).Concat(InAttributes(package)).Select(span => fault.At(span, message, help));

    // What a library can do, the course need not do; and its author could not mend it.
    private IEnumerable<SourceSpan> InScripts(InspectedPackage package) =>
        from script in package.Scripts
        where !script.IsLibrary
        let span = script.First(pattern)
        where span is not null
        select span.Value;

    private IEnumerable<SourceSpan> InAttributes(InspectedPackage package) =>
        from page in package.Pages
        from element in page.Named("body", "frameset")
        where handler is not null && element.HasAttribute(handler)
        select page.At(element);
}
