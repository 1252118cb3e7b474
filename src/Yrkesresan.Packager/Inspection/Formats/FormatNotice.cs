using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Inspection.Texts;

namespace Yrkesresan.Packager.Inspection.Formats;

/// <summary>What an administrator is told about a format other than SCORM 1.2.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Sentences">What the file is and what comes of it, given the text of the sign. The first sentence is the verdict's reason.</param>
/// <param name="Advice">What to do.</param>
internal sealed record FormatNotice(Rule Rule, Func<string, string> Sentences, string Advice)
{
    /// <summary>The diagnostic, where the sign stands.</summary>
    public Diagnostic At(FormatSign sign) => Rule.At(sign.Span, Sentences(Shown.Cut(sign.Text)), Advice);
}
