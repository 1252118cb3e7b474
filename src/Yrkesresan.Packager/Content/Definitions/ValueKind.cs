using System.Text.Json.Nodes;
using Yrkesresan.Packager.Content.Faults;
using Yrkesresan.Packager.Content.Text;
using Yrkesresan.Packager.Content.Yaml;
using Yrkesresan.Packager.Content.Yaml.Slips;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Content.Definitions;

/// <summary>What a value in a YAML file must look like, and what it becomes.</summary>
/// <typeparam name="T">What it becomes.</typeparam>
public abstract class ValueKind<T>
{
    /// <summary>
    /// What stands for a value that is missing or wrong, so that the rest of the file can still be checked. It never
    /// reaches a learner: the fault beside it stops the build.
    /// </summary>
    public abstract T Placeholder { get; }

    /// <summary>What it must look like, as JSON Schema (draft 7): for programs that help while somebody types.</summary>
    /// <remarks>
    /// Help, not judgement: what <see cref="Read"/> stops may pass it, and what is written as nobody needs to write it, such as a number
    /// within quotation marks, may not.
    /// </remarks>
    public abstract JsonObject Schema { get; }

    /// <summary>Every key that may stand within such a value, at whatever depth.</summary>
    public virtual IEnumerable<string> Keys => [];

    /// <summary>Whether a list item is more of the one before it, which a hyphen too many has parted it from.</summary>
    internal virtual bool IsContinued(YamlMapping item, YamlMapping next) => false;

    /// <summary>Reads a value; tells what is wrong and gives the nearest to it that makes sense.</summary>
    public abstract T Read(YamlNode node, DiagnosticBag faults);

    /// <summary>The value's text, where it is a single value with something in it; otherwise the fault is reported and null given.</summary>
    /// <param name="node">The value.</param>
    /// <param name="wanted">What it should be, as in «ska vara …».</param>
    /// <param name="faults">Gets what is wrong.</param>
    protected static string? Text(YamlNode node, string wanted, DiagnosticBag faults)
    {
        if (node is YamlUnread) return null;
        if (node is not YamlScalar scalar)
        {
            var found = node is YamlSequence ? "en lista" : "flera nycklar";
            faults.Add(YamlFaults.WrongShape.At(node.Span, $"Här står {found}, men värdet ska vara {wanted}.", "Skriv värdet på samma rad som nyckeln."));
            return null;
        }

        if (Characters.FirstForbidden(scalar.Text) is >= 0 and var index)
        {
            faults.Add(TextFaults.ControlCharacter.At(
                scalar.Span,
                $"Värdet innehåller ett osynligt styrtecken ({Characters.Name(scalar.Text[index])}).",
                "Ta bort tecknet ur värdet."));
            return null;
        }

        var isNothing = scalar is { Quoted: false, Text: "~" or "null" or "Null" or "NULL" };
        if (!isNothing && !string.IsNullOrWhiteSpace(scalar.Text)) return scalar.Text.Normalize();

        faults.Add(YamlFaults.MissingValue.At(
            scalar.Span,
            $"Värdet saknas. Det ska vara {wanted}.",
            isNothing
                ? $"Fyll i värdet i stället för {scalar.Text}, som betyder att det inte finns något. Behövs nyckeln inte tar du bort raden."
                : "Fyll i värdet efter kolonet, eller ta bort raden om nyckeln inte behövs."));
        return null;
    }

    /// <summary>
    /// The text of a value that is no prose, such as an id or a day: without quotation marks of Word's around it and characters that cannot be seen
    /// in it, each of which is reported. Null as for <see cref="Text"/>.
    /// </summary>
    /// <param name="node">The value.</param>
    /// <param name="wanted">What it should be, as in «ska vara …».</param>
    /// <param name="faults">Gets what is wrong.</param>
    protected static string? Word(YamlNode node, string wanted, DiagnosticBag faults)
    {
        if (Text(node, wanted, faults) is not { } text) return null;
        if (InvisibleCharacters.First(text) is { } invisible)
        {
            var isPlain = node is YamlScalar { Quoted: false } && node.Span.Start.Line == node.Span.End.Line;
            faults.Add(YamlFaults.InvisibleCharacter.At(
                isPlain ? node.Span.Within(invisible.Start, invisible.End) : node.Span,
                $"I värdet står {InvisibleCharacters.Name(text[invisible.Start])}.",
                "Ta bort värdet helt och skriv det på nytt. Sådana tecken följer ofta med när text klistras in."));
            text = InvisibleCharacters.Without(text);
        }

        if (text.Length <= 2 || !Quoting.IsCurly(text[0]) || !Quoting.IsCurly(text[^1])) return text;
        faults.Add(YamlFaults.CurlyQuotes.At(
            node.Span,
            "De här citattecknen är Words och inte YAML:s, så de räknas till värdet.",
            $"Skriv värdet utan citattecken: {text[1..^1]}"));
        return text[1..^1];
    }
}
