using System.Collections.Immutable;
using Yrkesresan.Packager.Content.Blocks.Questions.Answers;
using Yrkesresan.Packager.Content.Blocks.Recordings;
using Yrkesresan.Packager.Content.Faults;
using Yrkesresan.Packager.Content.Reading;
using Yrkesresan.Packager.Content.Text;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Validation;

/// <summary>Every fault in content that the tool knows, by code. Codes are never reused.</summary>
public static class RuleCatalogue
{
    /// <summary>All of them, in the order of their codes.</summary>
    /// <param name="checks">What is looked for when all is read.</param>
    public static ImmutableArray<Rule> Of(ImmutableArray<ICheck> checks) =>
    [
        .. TextFaults.All.Concat(FileFaults.All).Concat(YamlFaults.All).Concat(MarkdownFaults.All).Concat(QuestionFaults.All).Concat(RecordingFaults.All)
            .Concat(RuleExceptions.Rules)
            .Concat(checks.SelectMany(check => check.Rules))
            .Distinct()
            .OrderBy(rule => rule.Code, StringComparer.Ordinal),
    ];
}
