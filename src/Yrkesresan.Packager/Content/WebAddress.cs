using System.Buffers;

namespace Yrkesresan.Packager.Content;

/// <summary>Tells addresses apart the way browsers do, and lets through only what is plainly one.</summary>
public static class WebAddress
{
    private static readonly SearchValues<char> SchemeCharacters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-.");

    /// <summary>What sort of address this is.</summary>
    public static WebAddressKind Of(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0 || text.AsSpan(0, colon).IndexOfAny('/', '?', '#') >= 0) return WebAddressKind.None;
        // Browsers drop tabs, line breaks and leading blanks: «java\tscript:» is a scheme to them.
        if (text.AsSpan(0, colon).ContainsAnyExcept(SchemeCharacters)) return WebAddressKind.Other;
        if (text.AsSpan().ContainsAny(' ', '\t', '\n') || text.Contains('\\', StringComparison.Ordinal)) return WebAddressKind.Other;

        return text[..colon].ToLowerInvariant() switch
        {
            "https" when HasHost(text) => WebAddressKind.Https,
            "http" when HasHost(text) => WebAddressKind.Http,
            "mailto" when IsMail(text[(colon + 1)..]) => WebAddressKind.Mail,
            _ => WebAddressKind.Other,
        };
    }

    private static bool HasHost(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri)
        && uri.Host.Contains('.', StringComparison.Ordinal)
        && uri.UserInfo.Length == 0;

    private static bool IsMail(string address)
    {
        var at = address.IndexOf('@', StringComparison.Ordinal);
        return at > 0 && address.IndexOf('.', at) > at + 1 && !address.EndsWith('.');
    }
}
