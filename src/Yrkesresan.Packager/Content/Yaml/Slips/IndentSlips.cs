using Yrkesresan.Packager.Content.Faults;
using Yrkesresan.Packager.Content.Text;

namespace Yrkesresan.Packager.Content.Yaml.Slips;

/// <summary>A line that begins too far in or out, or that is no key with a value.</summary>
internal static class IndentSlips
{
    /// <summary>What is wrong with where a line begins; null where nothing is.</summary>
    public static Slip? In(YamlLine line, LinesAbove above)
    {
        var (yaml, text) = (above.Yaml, above.Yaml.Text);
        var isEntry = line.IsEntry(text);
        var place = new TextSpan(line.Word, isEntry ? line.WordEnd : Quoting.TrimmedEnd(text, line.Word, line.End));
        if (!above.Open.IsEmpty && !above.LastIsEmpty && !line.HasHyphen && line.Column > above.Column && isEntry)
        {
            if (!yaml.HasKnownKey(line))
            {
                return new Slip(
                    YamlFaults.ColonInValue,
                    new TextSpan(line.Word, Quoting.TrimmedEnd(text, line.Word, line.End)),
                    "Raden hör till värdet ovanför. Det innehåller ett kolon och måste stå inom citattecken.",
                    "Sätt hela värdet inom citattecken, från första raden till den sista.");
            }

            return IndentedMore(line, place, above);
        }

        if (isEntry && !line.HasHyphen && line.Column < above.Column && above.Open.All(level => level != (line.Column, false)))
        {
            return new Slip(
                YamlFaults.Syntax,
                place,
                "Raden är inte indragen som raderna som den hör ihop med.",
                "Dra in den lika långt som de andra nycklarna i samma post.");
        }


        if (line.HasHyphen || isEntry || text.AsSpan(line.Word, line.End - line.Word).Contains(": ", StringComparison.Ordinal)) return null;
        return text[line.Word] is '"' or '\'' or '?' or '[' or '{' || above.Open.IsEmpty ? null : new Slip(
            YamlFaults.LineWithoutKey,
            place,
            "Raden är ingen ”nyckel: värde”.",
            above.LastIsEmpty
                ? $"Skriv värdet på samma rad som nyckeln: {yaml.Key(above.Last)}: {text[place.Start..place.End]}"
                : "Hör den till värdet på raden ovanför flyttar du upp den dit, eller drar in den med två mellanslag.");
    }

    /// <summary>
    /// A line that stands further in than the one above it, which has its value: either is wrong. The one above is where it has ended what this line goes
    /// on with, or should have begun it.
    /// </summary>
    private static Slip IndentedMore(YamlLine line, TextSpan place, LinesAbove above)
    {
        var last = above.Last;
        var isAbove = last.IsEntry(above.Yaml.Text) && !last.HasHyphen && (above.Ended == line.Column || above.FollowsEmptyKey);
        return isAbove
            ? new(
                YamlFaults.Syntax,
                new TextSpan(last.Word, last.WordEnd),
                "Raden är inte indragen som raderna under, som den hör ihop med.",
                $"Dra in den med {Swedish(line.Column - last.Column)} till.")
            : new(
                YamlFaults.Syntax,
                place,
                "Raden är inte indragen som raderna som den hör ihop med.",
                $"Låt den börja lika långt in som raden ovanför: ta bort {Swedish(line.Column - last.Column)} före den.");
    }

    private static string Swedish(int spaces) => spaces switch
    {
        1 => "ett mellanslag",
        2 => "två mellanslag",
        3 => "tre mellanslag",
        4 => "fyra mellanslag",
        _ => FormattableString.Invariant($"{spaces} mellanslag"),
    };
}
