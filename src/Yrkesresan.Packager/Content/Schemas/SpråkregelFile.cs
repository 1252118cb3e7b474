using System.Text.RegularExpressions;
using Yrkesresan.Packager.Content.Definitions;
using Yrkesresan.Packager.Content.Model;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Content.Schemas;

/// <summary>The keys of an entry in <c>sprakregler.yaml</c>.</summary>
public static class SpråkregelFile
{
    private static readonly WordKind<Severity> Nivåer = new(("fel", Severity.Error), ("varning", Severity.Warning));
    private static readonly Field<string> Id = new("id", Kinds.Id, "Regelns id.") { Required = true };
    private static readonly Field<Regex> Mönster = new("mönster", Kinds.Pattern, "Det som inte längre får skrivas, som reguljärt uttryck.") { Required = true };
    private static readonly Field<DateOnly> Från = new("från", Kinds.Date, "Första dagen som regeln gäller.") { Required = true };
    private static readonly Field<DateOnly> Till = new("till", Kinds.Date, "Sista dagen som regeln gäller.");
    private static readonly Field<Severity> Nivå = new("nivå", Nivåer, "Vad en träff räknas som: fel eller varning.") { Required = true };
    private static readonly Field<string> Meddelande = new("meddelande", Kinds.Text, "Vad som är fel.") { Required = true };
    private static readonly Field<string> Skriv = new("skriv", Kinds.Text, "Vad man ska skriva i stället.") { Required = true };

    /// <summary>The file as a whole: a list.</summary>
    public static readonly ListKind<Språkregel> Kind = Kinds.ListOf(new RecordKind<Språkregel>(
        new Definition(Id, Mönster, Från, Till, Nivå, Meddelande, Skriv),
        values => new Språkregel(
            values.Get(Id),
            values.Get(Mönster),
            values.Get(Från),
            values.Find(Till),
            values.Get(Nivå),
            values.Get(Meddelande),
            values.Get(Skriv))));
}
