using System.Collections.Immutable;
using System.Text;
using Scriban;
using Yrkesresan.Packager.Content.Reading;
using Yrkesresan.Packager.Content.Text;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Files;

namespace Yrkesresan.Packager.Rendering;

/// <summary>Templates folder → <see cref="Theme"/>. Every fault in the folder is reported in one run.</summary>
public static class ThemeReader
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a theme.</summary>
    /// <param name="source">The templates folder.</param>
    /// <param name="faults">Gets what is wrong; spans are paths below the templates folder.</param>
    /// <returns>The theme, or null where there were faults.</returns>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static Theme? Read(Snapshot source, DiagnosticBag faults)
    {
        var before = faults.Count;
        faults.AddRange(UnopenedFiles.Faults(source));
        var texts = source.Paths.Contains(ThemeLayout.Texts) ? TextsReader.Read(Text(source, ThemeLayout.Texts, faults), faults) : null;
        if (texts is null) faults.Add(Missing(ThemeLayout.Texts));

        // What is missing after a fault in the texts is that fault's doing.
        var known = faults.Count == before ? texts : null;
        faults.AddRange(ThemeLayout.RequiredTexts.Where(key => known?.ContainsKey(key) == false).Select(MissingText));
        var templates = Templates(source, known, faults);
        ImmutableArray<ThemeFile> files = [Script(source, faults), Stylesheet(source, faults)];
        return faults.Count == before ? new Theme(templates, texts!, files) : null;
    }

    internal static Diagnostic Missing(string file) => ThemeFaults.MissingFile.At(
        SourceSpan.Whole(file),
        $"Filen ”{file}” saknas i mallarna.",
        "Hämta tillbaka den ur git, eller ange rätt mapp med --templates.");

    private static Diagnostic MissingText(string key) => ThemeFaults.UnknownText.At(
        SourceSpan.Whole(ThemeLayout.Texts),
        $"Texten ”{key}” saknas.",
        $"Lägg till en rad med ”{key}:”, eller hämta tillbaka filen ur git.");

    private static Dictionary<string, Template> Templates(Snapshot source, ImmutableSortedDictionary<string, string>? texts, DiagnosticBag faults)
    {
        var templates = new Dictionary<string, Template>(StringComparer.Ordinal);
        foreach (var file in source.Paths.Where(file => file.EndsWith(".html", StringComparison.Ordinal)))
            templates.Add(file, Template.Parse(Text(source, file, faults), file));

        foreach (var (file, template) in templates)
        {
            foreach (var message in template.Messages)
            {
                faults.Add(ThemeFaults.Syntax.At(
                    message.Span.ToSourceSpan(file),
                    $"Mallen kan inte läsas: {message.Message}",
                    "Mallarna skrivs i Scriban: https://scriban.github.io/docs/."));
            }

            if (!template.HasErrors) new TemplateReferences(file, templates.Keys, texts?.Keys.ToArray(), faults).Visit(template.Page);
        }

        faults.AddRange(ThemeLayout.Entries.Where(entry => !templates.ContainsKey(entry)).Select(Missing));
        return templates;
    }

    private static ThemeFile Script(Snapshot source, DiagnosticBag faults)
    {
        var known = ThemeLayout.RuntimeOrder.Select(name => ThemeLayout.Runtime + name).ToArray();
        var scripts = source.Paths.Where(file => file.StartsWith(ThemeLayout.Runtime, StringComparison.Ordinal) && file.EndsWith(".js", StringComparison.Ordinal));
        foreach (var file in scripts.Where(file => !known.Contains(file)))
        {
            faults.Add(ThemeFaults.UnlistedScript.At(
                SourceSpan.Whole(file),
                $"Skriptet ”{file}” följer inte med i paketen.",
                "Lägg till det i ThemeLayout.RuntimeOrder, eller ta bort filen."));
        }

        faults.AddRange(known.Except(source.Paths).Select(Missing));
        ImmutableArray<(string File, string Text)> modules = [.. known.Intersect(source.Paths).Select(file => (file, Text(source, file, faults)))];
        return new ThemeFile(ThemeLayout.ScriptName, Minified.Script(ThemeLayout.ScriptName, RuntimeModules.Joined(modules, faults), faults));
    }

    private static ThemeFile Stylesheet(Snapshot source, DiagnosticBag faults)
    {
        var sheets = source.Paths
            .Where(file => file.StartsWith(ThemeLayout.Styles, StringComparison.Ordinal) && file.EndsWith(".css", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal).ToArray();
        if (sheets.Length == 0) faults.Add(Missing(ThemeLayout.Styles + "00-tokens.css"));
        return new ThemeFile(
            ThemeLayout.StylesheetName,
            Minified.Stylesheet(ThemeLayout.StylesheetName, string.Concat(sheets.Select(file => Text(source, file, faults))), faults));
    }

    private static string Text(Snapshot source, string file, DiagnosticBag faults)
    {
        try
        {
            return LineBreaks.ToLineFeeds(StrictUtf8.GetString(source[file].Read().Span).TrimStart('\uFEFF'));
        }
        catch (DecoderFallbackException)
        {
            faults.Add(ThemeFaults.Encoding.At(SourceSpan.Whole(file), $"Filen ”{file}” är inte sparad som UTF-8.", "Spara om den som UTF-8."));
            return "";
        }
    }
}
