using System.Collections.Immutable;
using Yrkesresan.Packager.Content.Faults;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Content.Yaml;

/// <summary>Collects the entries of a mapping, and reports keys that stand twice. Not thread-safe.</summary>
/// <param name="faults">Gets what is wrong.</param>
internal sealed class YamlEntries(DiagnosticBag faults)
{
    private readonly ImmutableArray<YamlEntry>.Builder entries = ImmutableArray.CreateBuilder<YamlEntry>();
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);
    private readonly ImmutableHashSet<string>.Builder repeated = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);

    /// <summary>Repeated keys that follow on one another: what was pasted twice is one slip.</summary>
    private readonly List<YamlScalar> run = [];

    /// <summary>Whether a key is the first again, after others: then a new item of the list begins here, without its hyphen.</summary>
    public bool BeginsAnew(YamlScalar key) => entries.Count > 1 && entries[0].Key.Text == key.Text;

    /// <summary>Adds an entry, or remembers that its key is repeated.</summary>
    /// <param name="key">The key.</param>
    /// <param name="value">Its value; null where it could not be read.</param>
    public void Add(YamlScalar key, YamlNode? value)
    {
        if (!seen.Add(key.Text))
        {
            repeated.Add(key.Text);
            run.Add(key);
            return;
        }

        ReportRepeated();
        if (value is not null) entries.Add(new YamlEntry(key, value));
    }

    /// <summary>The mapping.</summary>
    /// <param name="span">Where it starts.</param>
    /// <param name="isFlow">Whether it stands within brackets.</param>
    public YamlMapping ToMapping(SourceSpan span, bool isFlow)
    {
        ReportRepeated();
        return new YamlMapping(span, entries.ToImmutable()) { RepeatedKeys = repeated.ToImmutable(), IsFlow = isFlow };
    }

    private void ReportRepeated()
    {
        if (run is [var one])
        {
            faults.Add(YamlFaults.DuplicateKey.At(
                one.Span,
                $"Nyckeln ”{one.Text}” står två gånger.",
                "Ta bort den ena. Ska den ha flera värden skriver du dem som en lista."));
        }
        else if (run.Count > 1)
        {
            faults.Add(YamlFaults.DuplicateKey.At(
                run[0].Span,
                $"Från och med ”{run[0].Text}” står {run.Count} nycklar en gång till.",
                "Ta bort dem på det ena stället. Är det en ny post i en lista börjar den med ”- ”."));
        }

        run.Clear();
    }
}
