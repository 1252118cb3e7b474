namespace Yrkesresan.Packager.Corpus;

/// <summary>Faults as editors make them, one a page, by turns.</summary>
internal static class Slips
{
    private static readonly (string From, string To)[] All =
    [
        ("\n## ", "\n##"),
        ("[@kalla-", "[@källa-"),
        ("**", "* *"),
        ("::: ", ":::fel "),
        ("](../media/bild.svg)", "](../media/bilden.svg)"),
        ("kunskapsmål: [", "kunskapsmal: ["),
        ("minuter: 10", "minuter: tio"),
        ("- [x]", "- [X ]"),
        ("{#", "{"),
        ("typ: text", "typ: texter"),
        ("\n\n", "\n\nKlicka [här](https://example.com/) TODO\n\n"),
        ("motivering: ", "motivering: Obs: "),
        (" är ", " är <b>mycket</b> "),
    ];

    /// <summary>A page's text with the fault that its number gives.</summary>
    public static string AddTo(string text, int page)
    {
        var (from, to) = All[page % All.Length];
        var at = text.IndexOf(from, StringComparison.Ordinal);
        return at < 0 ? text : $"{text[..at]}{to}{text[(at + from.Length)..]}";
    }
}
