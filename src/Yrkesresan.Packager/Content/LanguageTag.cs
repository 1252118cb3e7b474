using System.Text.RegularExpressions;

namespace Yrkesresan.Packager.Content;

/// <summary>A language as HTML names it: <c>en</c>, <c>sv-FI</c> (BCP 47; its shape is checked, and languages of two letters).</summary>
public static partial class LanguageTag
{
    /// <summary>What one looks like, for messages.</summary>
    public const string Form = "en språkkod, till exempel en, fi eller ar";

    /// <summary>What one looks like, as a regular expression without ends.</summary>
    public const string Pattern = "[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}";

    /// <summary>The languages of two letters (ISO 639-1). Countries have two letters too, often others: Danish is da, not dk.</summary>
    private static readonly HashSet<string> OfTwoLetters = [..
        """
        aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd
        gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg
        mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss
        st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)];

    /// <summary>Whether a text is one.</summary>
    public static bool Is(string text) => Shape().IsMatch(text) && (text.Split('-')[0] is not [_, _] language || OfTwoLetters.Contains(language));

    [GeneratedRegex(@"\A" + Pattern + @"\z", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
