using System.Globalization;
using System.Text.RegularExpressions;
using Yrkesresan.Packager.Content.Definitions;
using Yrkesresan.Packager.Content.Text;

namespace Yrkesresan.Packager.Content.Reading;

/// <summary>A name with its number: <c>10-orosanmalan</c>.</summary>
/// <param name="Number">What orders it.</param>
/// <param name="Id">The rest, which is the id.</param>
internal sealed partial record OrderedName(int Number, string Id)
{
    /// <summary>Between the numbers of two names, so that another has room between them.</summary>
    private const int Step = 10;

    private const int LargestNumber = 9999;

    /// <summary>Takes a name apart, or null where it is not of the form <c>NN-id</c>.</summary>
    public static OrderedName? Of(string name)
    {
        var match = Form().Match(name);
        return match.Success
            ? new OrderedName(int.Parse(match.Groups[1].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture), match.Groups[2].Value)
            : null;
    }

    /// <summary>What stands for a name that is not of that form: what comes after all the others, so that they are not blamed for what is twice.</summary>
    public static OrderedName Last(string name) => new(int.MaxValue, name);

    /// <summary>The name that was meant, such as <c>30-ny-sida</c> for «Ny sida»; null where too little of it is left.</summary>
    /// <param name="name">The name, without an extension.</param>
    /// <param name="beside">The names of the others.</param>
    public static string? Meant(string name, IEnumerable<string> beside)
    {
        var number = Numbered().Match(name);
        var id = Slug.Of(name[number.Length..]);
        if (!IdKind.IsId(id)) return null;
        var given = number.Groups["number"].Value;
        var next = ((beside.Select(Of).OfType<OrderedName>().Select(other => other.Number).DefaultIfEmpty(0).Max() / Step) + 1) * Step;
        return given.Length > 0 ? $"{given}-{id}" : next <= LargestNumber ? FormattableString.Invariant($"{next}-{id}") : null;
    }

    [GeneratedRegex(@"\A([0-9]{1,4})-([a-z0-9][a-z0-9-]{1,39})\z", RegexOptions.CultureInvariant)]
    private static partial Regex Form();

    [GeneratedRegex(@"\A\s*(?<number>[0-9]{0,4})(?![0-9])[\s._-]*", RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();
}
