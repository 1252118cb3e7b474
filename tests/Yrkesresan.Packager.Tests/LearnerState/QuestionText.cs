using Xunit;
using Yrkesresan.Packager.Content.Blocks;
using Yrkesresan.Packager.Content.Blocks.Questions;
using Yrkesresan.Packager.Content.Markdown;
using Yrkesresan.Packager.Content.Text;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Tests.LearnerState;

/// <summary>Questions as an editor writes them.</summary>
internal static class QuestionText
{
    /// <summary>Reads a question that has no faults.</summary>
    /// <param name="attributes">What stands between <c>{#fraga</c> and <c>}</c>.</param>
    /// <param name="body">Its lines.</param>
    public static Question Read(string attributes, string body) => Read($"::: fråga {{#fraga {attributes}}}\n{body.ReplaceLineEndings("\n")}\n:::\n");

    /// <summary>Reads a question that has no faults.</summary>
    /// <param name="block">The whole block.</param>
    public static Question Read(string block)
    {
        var faults = new DiagnosticBag();
        var blocks = DocumentReader.Read(new SourceText("sida.md", block), 0, BlockKinds.All, faults);
        Assert.DoesNotContain(faults.ToSorted(), fault => fault.Severity == Severity.Error);
        return Assert.IsType<Question>(Assert.Single(blocks));
    }
}
