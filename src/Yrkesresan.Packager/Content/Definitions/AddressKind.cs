using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Yrkesresan.Packager.Content.Faults;
using Yrkesresan.Packager.Content.Yaml;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Content.Definitions;

/// <summary>A web address (https; http gives a warning) or, where allowed, a mail address with <c>mailto:</c>.</summary>
/// <param name="mailAllowed">Whether <c>mailto:</c> may stand here.</param>
public sealed partial class AddressKind(bool mailAllowed) : ValueKind<string>
{
    /// <inheritdoc/>
    public override string Placeholder => "";

    /// <inheritdoc/>
    public override JsonObject Schema => new() { ["type"] = "string", ["pattern"] = mailAllowed ? "^(https?://|mailto:)" : "^https?://" };

    /// <inheritdoc/>
    public override string Read(YamlNode node, DiagnosticBag faults)
    {
        var wanted = mailAllowed ? "en adress som börjar med https:// eller mailto:" : "en adress som börjar med https://";
        if (Word(node, wanted, faults) is not { } text) return Placeholder;

        switch (WebAddress.Of(text))
        {
            case WebAddressKind.Https:
            case WebAddressKind.Mail when mailAllowed:
                return text;
            case WebAddressKind.Http:
                faults.Add(YamlFaults.PlainHttp.At(node.Span, "Adressen är inte krypterad (http).", "Pröva om sidan öppnas med https:// och byt i så fall."));
                return text;
            default:
                faults.Add(YamlFaults.NotAnAddress.At(node.Span, $"”{text}” är inte {wanted}.", mailAllowed && text.Contains('@', StringComparison.Ordinal)
                    ? $"Skriv mailto: före e-postadressen: mailto:{text}"
                    : Domain().IsMatch(text) ? $"Skriv https:// före, och pröva att sidan öppnas: https://{text}"
                    : Mistyped().Match(text) is { Success: true } mistyped ? $"Skriv https://{mistyped.Groups["rest"].Value}, och pröva att sidan öppnas."
                    : text.Contains('@', StringComparison.Ordinal) ? "Det här ser ut som en e-postadress. Skriv adressen till en webbsida, eller ta bort raden om det inte finns någon."
                    : "Kopiera adressen ur webbläsarens adressfält, hela vägen från https://."));
                return Placeholder;
        }
    }

    /// <summary>«www.riksdagen.se/lagar»: a host's name, and perhaps a path.</summary>
    [GeneratedRegex(@"\A[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?:/\S*)?\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Domain();

    /// <summary>«https:/x.se», «https//x.se», «htps://x.se», «&lt;https://x.se&gt;»: a beginning with a character too few, or angle brackets.</summary>
    [GeneratedRegex(@"\A<?h?t{0,2}ps?[:;]?[/\\]{1,3}(?<rest>[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?:/[^\s<>]*)?)>?\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Mistyped();
}
