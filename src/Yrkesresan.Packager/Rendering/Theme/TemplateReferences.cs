using Scriban.Syntax;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Rendering;

/// <summary>
/// Looks through a parsed template for the names that can be checked without a model: included templates and <c>t.key</c>.
/// Where the texts cannot be read, only the former. Without this they would first be noticed when some page happened to use them.
/// </summary>
internal sealed class TemplateReferences(string file, ICollection<string> templates, ICollection<string>? texts, DiagnosticBag faults)
    : ScriptVisitor
{
    public override void Visit(ScriptFunctionCall node)
    {
        if (node is { Target: ScriptVariable { Name: "include" }, Arguments: [ScriptLiteral { Value: string name } argument, ..] } && !templates.Contains(name))
        {
            faults.Add(ThemeFaults.UnknownTemplate.At(
                argument.Span.ToSourceSpan(file),
                $"Mallen ”{name}” finns inte.",
                $"{NearName.Question(name, templates)}Mallens namn skrivs med mapp och .html, till exempel blocks/box.html."));
        }

        base.Visit(node);
    }

    public override void Visit(ScriptMemberExpression node)
    {
        if (node is { Target: ScriptVariable { Name: "t" }, Member: { Name: var key } member } && texts?.Contains(key) == false)
        {
            faults.Add(ThemeFaults.UnknownText.At(
                member.Span.ToSourceSpan(file),
                $"Texten ”{key}” finns inte i {ThemeLayout.Texts}.",
                $"{NearName.Question(key, texts)}Rätta namnet, eller lägg till en rad med ”{key}:” i {ThemeLayout.Texts}."));
        }

        base.Visit(node);
    }
}
