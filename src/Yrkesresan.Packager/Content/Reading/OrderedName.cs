using System.Globalization;
using System.Text.RegularExpressions;

namespace Yrkesresan.Packager.Content.Reading;

/// <summary>A name with its number: <c>10-orosanmalan</c>.</summary>
/// <param name="Number">What orders it.</param>
/// <param name="Id">The rest, which is the id.</param>
internal sealed partial record OrderedName(int Number, string Id)
{
    /// <summary>Takes a name apart, or null where it is not of the form <c>NN-id</c>.</summary>
    public static OrderedName? Of(string name)
    {
        var match = Form().Match(name);
        return match.Success
            ? new OrderedName(int.Parse(match.Groups[1].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture), match.Groups[2].Value)
            : null;
    }

    [GeneratedRegex(@"\A([0-9]{1,4})-([a-z0-9][a-z0-9-]{1,39})\z", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
