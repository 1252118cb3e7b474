using System.Collections.Immutable;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Yrkesresan.Packager.Rendering;

/// <summary>
/// How packages look and behave: parsed templates, the words learners see, the stylesheet and the script. Immutable and safe for use by several threads.
/// </summary>
public sealed class Theme : ITheme
{
    private readonly IReadOnlyDictionary<string, Template> templates;
    private readonly ScriptObject functions;

    internal Theme(IReadOnlyDictionary<string, Template> templates, ImmutableSortedDictionary<string, string> texts, ImmutableArray<ThemeFile> files)
    {
        this.templates = templates;
        Texts = texts;
        Files = files;
        functions = ThemeFunctions.Create(templates, texts);
    }

    /// <summary>The words learners see, by key, for what is written outside the templates.</summary>
    public ImmutableSortedDictionary<string, string> Texts { get; }

    /// <summary>What goes into every package beside its document: <c>sco.js</c> and <c>theme.css</c>.</summary>
    public ImmutableArray<ThemeFile> Files { get; }

    string ITheme.Word(string key) => Texts[key];

    string ITheme.WordOr(string key, string otherwise) => Texts.GetValueOrDefault(key, otherwise);

    /// <summary>Fills in a template.</summary>
    /// <param name="template">Its path below the templates folder, such as <c>blocks/box.html</c>.</param>
    /// <param name="model">
    /// What it may name. Only <see cref="ScriptObject"/>, <see cref="ScriptArray"/>, strings, whole numbers, booleans, <see cref="HtmlText"/> and null;
    /// every key that the template reads must be there, with null for what is absent. It is not changed.
    /// </param>
    /// <returns>The text, with LF. Every value but <see cref="HtmlText"/> has been escaped.</returns>
    /// <exception cref="ThemeException">There is no such template, it names what the model lacks, or it passes a limit.</exception>
    public string Render(string template, ScriptObject model)
    {
        if (!templates.TryGetValue(template, out var parsed))
            throw new ThemeException(ThemeReader.Missing(template));

        try
        {
            return parsed.Render(new RenderingContext(functions, model));
        }
        catch (ScriptRuntimeException fault)
        {
            var file = string.IsNullOrEmpty(fault.Span.FileName) ? template : fault.Span.FileName;
            throw new ThemeException(
                ThemeFaults.Rendering.At(
                    fault.Span.ToSourceSpan(file),
                    $"Mallen kan inte fyllas i: {fault.OriginalMessage}",
                    "Kontrollera namnet på den här raden mot vad mallen får; vad som finns står i templates/README.md."),
                fault);
        }
    }
}
