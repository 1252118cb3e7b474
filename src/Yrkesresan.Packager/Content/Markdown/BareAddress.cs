using System.Text.RegularExpressions;
using Yrkesresan.Packager.Content.Documents;
using Yrkesresan.Packager.Content.Faults;
using Yrkesresan.Packager.Content.Markdown.Syntax;

namespace Yrkesresan.Packager.Content.Markdown;

/// <summary>A web or e-mail address that stands as plain text, so that nobody can follow it.</summary>
internal static partial class BareAddress
{
    /// <summary>Reports each address in a line's own words.</summary>
    public static void Find(PlainText text, DocumentContext context)
    {
        if (!text.Text.Contains("://", StringComparison.Ordinal)
            && !text.Text.Contains("www.", StringComparison.OrdinalIgnoreCase)
            && !text.Text.Contains('@', StringComparison.Ordinal)
            && !text.Text.Contains('/', StringComparison.Ordinal))
        {
            return;
        }

        foreach (Match match in Web().Matches(text.Text))
        {
            var address = match.Value.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? match.Value : "https://" + match.Value;
            Tell(match, "Webbadressen är ingen länk, så deltagaren kan inte följa den.", $"Skriv [länkens text]({address}), med ord som säger vart länken leder.");
        }

        foreach (Match match in HostWithPath().Matches(text.Text))
            Tell(match, "Webbadressen är ingen länk, så deltagaren kan inte följa den.", $"Skriv [länkens text](https://{match.Value}), med ord som säger vart länken leder.");

        foreach (Match match in Mail().Matches(text.Text))
            Tell(match, "E-postadressen är ingen länk, så deltagaren kan inte följa den.", $"Skriv <{match.Value}>, eller ta bort adressen.");

        void Tell(Match match, string message, string help) =>
            context.Fault(MarkdownFaults.BareAddress, text.SourceOf(match.Index, match.Index + match.Length), message, help);
    }

    [GeneratedRegex(@"(?<![\p{L}\p{Nd}/@.])(?:https?://|www\.)[^\s<>()\[\]”""\uFFFC]{2,300}(?<![.,;:!?])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Web();

    /// <summary>«socialstyrelsen.se/kunskapsstod». A name alone is what people call a web site, and is let be.</summary>
    [GeneratedRegex(
        @"(?<![\p{L}\p{Nd}/@.:-])(?!www\.)[a-z0-9-]{2,63}(?:\.[a-z0-9-]{1,63}){0,3}\.(?:se|nu|com|org|net|eu|info|fi|no|dk)/[^\s<>()\[\]”""\uFFFC]{1,300}(?<![.,;:!?])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex HostWithPath();

    [GeneratedRegex(@"(?<![\p{L}\p{Nd}._+/:-])[\p{L}\p{Nd}._+-]{1,64}@[\p{L}\p{Nd}-]{1,63}(?:\.[\p{L}\p{Nd}-]{1,63}){0,3}\.\p{L}{2,24}(?![\p{L}\p{Nd}@])", RegexOptions.CultureInvariant)]
    private static partial Regex Mail();
}
