using CsCheck;

namespace Yrkesresan.Packager.Tests.Scorm;

/// <summary>Texts for properties: half of the characters any at all, half such as XML, Totara or a cut trips over.</summary>
internal static class AnyText
{
    private const string Troublesome = "\0\t\n\r\u000B\u001B\u007F\u0085\u00A0\u2028\uFEFF\uFFFE\uFFFF\uD83D\uDE00&#;<>]\"'0 ,–åäö";

    public static Gen<string> OfAnyLength { get; } =
        Gen.OneOf(Gen.UShort.Select(unit => (char)unit), Gen.Char[Troublesome]).Array[0, 400].Select(letters => new string(letters));
}
