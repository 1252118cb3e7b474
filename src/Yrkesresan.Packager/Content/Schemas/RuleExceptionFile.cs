using Yrkesresan.Packager.Content.Definitions;
using Yrkesresan.Packager.Content.Model;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Content.Schemas;

/// <summary>The keys of an entry under <c>regler</c>.</summary>
public static class RuleExceptionFile
{
    // The first is what a level that cannot be read is taken for: then the rule is not reported beside it.
    private static readonly WordKind<Level> Levels = new(("av", Level.Off), ("varning", Level.Warning));
    private static readonly Field<string> Kod = new("kod", Kinds.Text, "Regelns kod, till exempel YR0412.") { Required = true };
    private static readonly Field<Level> Nivå = new("nivå", Levels, "Vad regeln ska räknas som: varning eller av.") { Required = true };
    private static readonly Field<string> Skäl = new("skäl", Kinds.Text, "Varför regeln inte ska gälla.") { Required = true };

    /// <summary>A rule turned down or off for the whole journey.</summary>
    public static readonly RecordKind<RuleException> InJourney = new(
        new Definition(Kod, Nivå, Skäl),
        values => new RuleException(
            values.Get(Kod),
            values.Get(Nivå).Value == Level.Warning ? Severity.Warning : null,
            values.Get(Skäl)));

    /// <summary>A rule turned off for one page.</summary>
    public static readonly RecordKind<RuleException> OnPage = new(
        new Definition(Kod, Skäl),
        values => new RuleException(values.Get(Kod), null, values.Get(Skäl)));

    private enum Level
    {
        Warning,
        Off,
    }
}
