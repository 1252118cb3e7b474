namespace Yrkesresan.Packager.LearnerState;

/// <summary>A short name for a lasting id, for what is kept in the LMS. The same stands in the runtime's <c>codec.js</c>.</summary>
public static class StateKey
{
    /// <summary>How many characters a key has.</summary>
    public const int Length = 5;

    private const string Digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    /// <summary>30 bits of FNV-1a over the id's UTF-16 units, folded and written in base 64, highest digit first.</summary>
    public static string Of(string id)
    {
        var hash = Hash(id);
        var bits = (hash >> 30) ^ hash;
        return string.Create(Length, bits, static (key, bits) =>
        {
            for (var i = 0; i < key.Length; i++) key[i] = Digits[(int)(bits >> (6 * (Length - 1 - i))) & 63];
        });
    }

    /// <summary>32-bit FNV-1a over UTF-16 units.</summary>
    internal static uint Hash(string text)
    {
        var hash = 0x811C9DC5u;
        foreach (var unit in text) hash = unchecked((hash ^ unit) * 0x01000193u);
        return hash;
    }
}
