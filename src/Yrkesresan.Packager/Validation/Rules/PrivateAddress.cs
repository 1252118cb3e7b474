using System.Collections.Immutable;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Facts;

namespace Yrkesresan.Packager.Validation.Rules;

/// <summary>A link that works for the one who copied it: to a shared document of the own organization, or through the filter of an e-mail program.</summary>
public sealed class PrivateAddress : IPageCheck
{
    private static readonly Rule Private = new("YR0346", "lank-som-inte-alla-kan-oppna", RuleCategory.Links, Severity.Warning);

    private static readonly ImmutableArray<string> Shared =
    [
        "sharepoint.com", "teams.microsoft.com", "teams.cloud.microsoft", "onedrive.live.com", "1drv.ms", "docs.google.com", "drive.google.com", "dropbox.com",
        "outlook.office.com", "outlook.office365.com", "notion.so", "atlassian.net",
    ];

    private static readonly ImmutableArray<string> Filters = ["safelinks.protection.outlook.com", "urldefense.com", "urldefense.proofpoint.com", "l.facebook.com"];

    /// <inheritdoc/>
    public ImmutableArray<Rule> Rules { get; } = [Private];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Find(PageView page, DateOnly date) =>
        from link in page.Facts.Links
        where link.Target.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
        let told = Of(link.Target)
        where told is not null
        select Private.At(page.At(link.TargetSpan), told.Value.Message, told.Value.Help);

    private static (string Message, string Help)? Of(string address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri)) return null;
        if (Filters.Any(host => IsBelow(uri.Host, host)))
            return ("Länken går genom ett filter i ett e-postprogram, inte direkt till sidan.", "Öppna länken, och kopiera adressen ur webbläsarens adressfält.");
        if (Shared.Any(host => IsBelow(uri.Host, host)))
            return ("Länken leder till ett dokument eller en chatt som bara inbjudna kan öppna.", "Länka till en sida som alla kan öppna, eller lägg filen i kursens media/ och skriv ../media/filens-namn.");
        return uri.HostNameType is UriHostNameType.IPv4 or UriHostNameType.IPv6
            ? ("Länken leder till en dator, inte till en webbplats med namn.", "Länka till en webbplats som alla kan öppna.")
            : null;
    }

    private static bool IsBelow(string host, string known) =>
        host.Equals(known, StringComparison.OrdinalIgnoreCase) || host.EndsWith("." + known, StringComparison.OrdinalIgnoreCase);
}
