using System.Collections.Immutable;
using System.Reflection;
using System.Text.RegularExpressions;
using Yrkesresan.Packager.Content.Blocks;
using Yrkesresan.Packager.Content.Blocks.Questions;
using Yrkesresan.Packager.Content.Definitions;
using Yrkesresan.Packager.Content.Faults;
using Yrkesresan.Packager.Content.Markdown;
using Yrkesresan.Packager.Content.Schemas;
using Yrkesresan.Packager.Content.Text;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Tests.Specification;

/// <summary>Every word that the content format gives a meaning, asked of the code that reads it.</summary>
internal static partial class FormatWords
{
    private const BindingFlags Static = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;

    /// <summary>The keys, each with the type in <c>Content/Schemas</c> that knows it.</summary>
    public static ImmutableArray<FormatWord> Keys { get; } =
        [.. StaticValues().Where(value => value.Value is IField).Select(value => new FormatWord(
            value.File,
            ((IField)value.Value!).Key,
            ((IField)value.Value).Required))];

    /// <summary>The words that a key may have as its value.</summary>
    public static ImmutableArray<FormatWord> Choices { get; } =
        [.. StaticValues().SelectMany(value => WordsOf(value.Value).Select(word => new FormatWord(value.File, word, Required: false)))];

    /// <summary>The names after <c>:::</c>.</summary>
    public static ImmutableArray<string> Blocks => BlockKinds.All.Names;

    /// <summary>What may stand after <c>typ=</c>.</summary>
    public static ImmutableArray<string> QuestionTypes => InteractionReaders.Typer;

    /// <summary>The attributes as they are written: <c>{#</c>, <c>fil=</c>, <c>{.dekorativ</c>.</summary>
    public static ImmutableArray<string> Attributes { get; } =
    [
        .. BlockKinds.All.Names.Select(name => $"::: {name} {{x=1}}\n:::\n").Append("![x](x){x=1}\n").Append("[x]{x=1}\n").Append("- [ ] x {x=1}\n")
            .SelectMany(AllowedWhere)
            .Distinct(),
    ];

    /// <summary>What the message about an unknown attribute says may stand there.</summary>
    private static IEnumerable<string> AllowedWhere(string markdown)
    {
        var faults = new DiagnosticBag();
        DocumentReader.Read(new SourceText("sida.md", markdown), 0, BlockKinds.All, faults);
        var help = faults.ToSorted().Single(fault => fault.Rule == MarkdownFaults.UnknownAttribute).Help;
        return Allowed().Matches(help).Select(match => match.Value switch
        {
            "#id" => "{#",
            ['.', ..] name => "{" + name,
            var key => key,
        });
    }

    private static IEnumerable<(string File, object? Value)> StaticValues() =>
        from type in typeof(PageFile).Assembly.GetTypes()
        where type.Namespace == typeof(PageFile).Namespace && !type.IsNested
        from field in type.GetFields(Static)
        where !field.IsLiteral
        select (type.Name, field.GetValue(null));

    private static IEnumerable<string> WordsOf(object? value) =>
        value?.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(WordKind<>)
            ? (ImmutableArray<string>)type.GetProperty(nameof(WordKind<>.Words))!.GetValue(value)!
            : [];

    [GeneratedRegex(@"#id|\.[\w-]+|[\w-]+=(?=…)")]
    private static partial Regex Allowed();
}
