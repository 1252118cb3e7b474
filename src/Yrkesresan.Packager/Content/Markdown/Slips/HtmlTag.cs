using System.Text.RegularExpressions;

namespace Yrkesresan.Packager.Content.Markdown.Slips;

/// <summary>An HTML tag in a page's text, where no HTML may stand, and the Markdown that says the same.</summary>
/// <param name="Name">Its name in lower case; <c>!--</c> for a comment, empty for what is no tag.</param>
/// <param name="IsClosing">Whether it ends what another has begun.</param>
internal sealed partial record HtmlTag(string Name, bool IsClosing)
{
    private const string FromTemplate = "Ta bort taggen. Hur texten ser ut bestäms av mallen.";

    /// <summary>Whether it stands for itself and has no end.</summary>
    public bool IsEmpty => Name is "br" or "hr" or "img" or "!--" or "";

    /// <summary>The tag that a text begins with.</summary>
    public static HtmlTag Of(string text) => Form().Match(text) is { Success: true } match
        ? new(match.Groups["name"].Value.ToLowerInvariant(), match.Groups["closing"].Length > 0)
        : new("", IsClosing: false);

    /// <summary>What to write in its place.</summary>
    public string Help => Name switch
    {
        "b" or "strong" => "Skriv fet text som **orden**, och ta bort taggarna.",
        "i" or "em" => "Skriv kursiv text som *orden*, och ta bort taggarna.",
        "br" => "Börja ett nytt stycke med en tom rad, eller avsluta raden med \\ för en radbrytning.",
        "u" or "ins" => "Ta bort taggarna. Understruken text ser ut som en länk.",
        "s" or "del" or "strike" => "Ta bort taggarna, och orden om de inte ska vara med.",
        "sub" or "sup" => "Skriv tecknet självt, till exempel m² eller H₂O, och ta bort taggarna.",
        "a" => "Skriv länken som [länkens text](adress).",
        "img" => "Skriv bilden som ![vad bilden visar](../media/fil.png).",
        "video" or "iframe" => "Skriv filmen som ett block: ::: film {url=https://…}, en rad om vad den handlar om, och :::.",
        "audio" => "Skriv ljudet som ett block: ::: podd {fil=../media/fil.mp3}, en rad om vad det handlar om, och :::.",
        "hr" => "Skriv --- på en egen rad, med tomma rader omkring.",
        "ul" or "ol" or "li" => "Skriv listan med ”- ” först på varje rad.",
        "table" or "thead" or "tbody" or "tr" or "td" or "th" => "Skriv tabellen med | mellan kolumnerna.",
        "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => "Skriv rubriken med ## först på raden.",
        "blockquote" => "Skriv citatet med > först på varje rad.",
        "p" or "div" => "Ta bort taggarna. Ett nytt stycke börjar efter en tom rad.",
        "span" or "font" or "center" or "big" or "small" => FromTemplate,
        "!--" => "Ta bort kommentaren. En anteckning till andra redaktörer skriver du i pull requesten.",
        _ => "Skriv med Markdown i stället. Ett < som hör till texten skrivs \\<.",
    };

    [GeneratedRegex(@"\A<(?<closing>/?)(?<name>!--|[A-Za-z][A-Za-z0-9]*)", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
