using System.Collections.Immutable;
using Yrkesresan.Packager.Content.Faults;
using Yrkesresan.Packager.Content.Yaml;
using Yrkesresan.Packager.Content.Yaml.Slips;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Content.Definitions;

/// <summary>A key that YAML could read, and read otherwise than its writer did: <c>{id:a}</c>, or a word with a character in it that cannot be seen.</summary>
/// <param name="Told">What is wrong.</param>
/// <param name="Field">The key that was meant; null where it was meant as no key.</param>
/// <param name="Value">Its value.</param>
internal sealed record MeantKey(Diagnostic Told, IField? Field, YamlNode Value)
{
    /// <summary>A node as keys with values; null where it is none. «upplägg:1 + 1» alone is one key without its space.</summary>
    public static YamlMapping? AsEntry(YamlNode node, ImmutableArray<IField> fields) => node switch
    {
        YamlMapping mapping => mapping,
        YamlScalar { Quoted: false } scalar when Glued(scalar, fields) is not null =>
            new YamlMapping(scalar.Span, [new YamlEntry(scalar, new YamlScalar(scalar.Span, "", false))]),
        _ => null,
    };

    /// <summary>What is wrong with a key that the format does not have; null where no slip is known that makes it of one that it has.</summary>
    /// <param name="mapping">The mapping that it stands in.</param>
    /// <param name="index">Which of its entries.</param>
    /// <param name="fields">The keys that the format has.</param>
    public static MeantKey? Slip(YamlMapping mapping, int index, ImmutableArray<IField> fields)
    {
        var (key, value) = mapping.Entries[index];
        if (InvisibleCharacters.First(key.Text) is { } invisible && Named(InvisibleCharacters.Without(key.Text), fields) is { } seen)
        {
            return new MeantKey(
                YamlFaults.InvisibleCharacter.At(
                    key.Quoted ? key.Span : key.Span.Within(invisible.Start, invisible.End),
                    $"I nyckeln ”{seen.Key}” står {InvisibleCharacters.Name(key.Text[invisible.Start])}.",
                    "Ta bort ordet helt och skriv det på nytt. Sådana tecken följer ofta med när text klistras in."),
                seen,
                value);
        }

        if (key.Text.Length > 2 && Quoting.IsCurly(key.Text[0]) && Quoting.IsCurly(key.Text[^1]) && Named(key.Text[1..^1], fields) is { } bare)
            return new MeantKey(YamlFaults.CurlyQuotes.At(key.Span, "En nyckel ska inte stå inom citattecken.", $"Skriv {bare.Key}: …"), bare, value);

        if (value is not YamlScalar { IsEmpty: true }) return null;
        if (Glued(key, fields) is var (field, text))
        {
            var place = key.Span.Within(0, field.Key.Length + 1);
            return new MeantKey(
                YamlFaults.ColonAndSpace.At(place, $"Efter ”{field.Key}” ska det stå ett kolon och ett mellanslag.", $"Skriv {field.Key}: {text}"),
                field,
                new YamlScalar(key.Span with { Start = place.End }, text, false));
        }

        return mapping.IsFlow && index > 0 && mapping.Entries[index - 1] is { Key: var before, Value: YamlScalar { Quoted: false, IsEmpty: false } start }
            && NearName.Of(key.Text, fields.Select(known => known.Key)) is null
            ? new MeantKey(
                YamlFaults.CommaInValue.At(
                    key.Span,
                    "Inom klamrar avslutar ett komma värdet, så det här läses som en nyckel.",
                    $"Sätt hela värdet inom citattecken: {before.Text}: {Quoting.Quoted($"{start.Text}, {key.Text}")}"),
                null,
                value)
            : null;
    }

    private static IField? Named(string key, ImmutableArray<IField> fields) => fields.FirstOrDefault(field => field.Key == key);

    private static (IField Field, string Text)? Glued(YamlScalar scalar, ImmutableArray<IField> fields) =>
        scalar.Text.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon
        && colon + 1 < scalar.Text.Length
        && Named(scalar.Text[..colon], fields) is { } field
            ? (field, scalar.Text[(colon + 1)..].Trim())
            : null;
}
