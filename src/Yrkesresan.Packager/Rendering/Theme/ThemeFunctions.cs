using System.Globalization;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Yrkesresan.Packager.Rendering;

/// <summary>
/// All that a template can reach besides its model: the texts as <c>t</c> and five functions. Scriban's own functions are left out on purpose:
/// among them are the clock, random numbers and evaluation of text as code.
/// </summary>
internal static class ThemeFunctions
{
    /// <summary>Makes the object that lies beneath every model. It is read-only, so threads may share it.</summary>
    public static ScriptObject Create(IReadOnlyDictionary<string, Template> templates, IReadOnlyDictionary<string, string> texts)
    {
        var words = new ScriptObject();
        foreach (var (key, text) in texts) words[key] = text;
        words.IsReadOnly = true;

        return new ScriptObject
        {
            ["t"] = words,
            // include "page.html" 1 2: the other template, which sees all that this one sees, and the values as $[0] and $[1].
            ["include"] = new ThemeFunction(1, (context, caller, arguments) => Include(templates, context, caller, arguments)),
            // fill "Sida {0} av {1}" 2 8
            ["fill"] = new ThemeFunction(1, (context, caller, arguments) => Fill(context, caller, arguments[0], arguments.Skip(1))),
            // counted 3 "{0} sida" "{0} sidor"
            ["counted"] = new ThemeFunction(3, (context, caller, arguments) => Counted(context, caller, arguments[0], arguments[1], arguments[2])),
            // duration 130: «2 timmar 10 minuter»
            ["duration"] = new ThemeFunction(1, (context, caller, arguments) => Duration(context, caller, texts, arguments[0])),
            // with_subject "mailto:a@b.se" "Fel på sida 2"; an https address is left as it is
            ["with_subject"] = new ThemeFunction(2, (context, _, arguments) => WithSubject(Text(context, arguments[0]), Text(context, arguments[1]))),
            IsReadOnly = true,
        };
    }

    private static HtmlText Include(
        IReadOnlyDictionary<string, Template> templates, TemplateContext context, ScriptNode caller, ScriptArray arguments)
    {
        var name = Text(context, arguments[0]);
        if (!templates.TryGetValue(name, out var template))
            throw new ScriptRuntimeException(caller.Span, $"Template \"{name}\" does not exist.");

        context.EnterRecursive(caller);
        try
        {
            return new HtmlText(context.RenderTemplate(template, [.. arguments.Skip(1)], caller));
        }
        finally
        {
            context.ExitRecursive(caller);
        }
    }

    private static string Fill(TemplateContext context, ScriptNode caller, object? pattern, IEnumerable<object?> values)
    {
        try
        {
            return string.Format(CultureInfo.InvariantCulture, Text(context, pattern), [.. values.Select(value => Text(context, value))]);
        }
        catch (FormatException fault)
        {
            throw new ScriptRuntimeException(caller.Span, $"\"{Text(context, pattern)}\" has more gaps than it was given values.", fault);
        }
    }

    private static string Counted(TemplateContext context, ScriptNode caller, object? count, object? one, object? several) =>
        Fill(context, caller, Text(context, count) == "1" ? one : several, [count]);

    private static string Duration(TemplateContext context, ScriptNode caller, IReadOnlyDictionary<string, string> texts, object? minutes)
    {
        var (hours, rest) = Math.DivRem(context.ToInt(caller.Span, minutes), 60);
        var ofHours = Counted(context, caller, hours, texts["one_hour"], texts["hours"]);
        var ofMinutes = Counted(context, caller, rest, texts["one_minute"], texts["minutes"]);
        return (hours, rest) switch
        {
            (0, _) => ofMinutes,
            (_, 0) => ofHours,
            _ => $"{ofHours} {ofMinutes}",
        };
    }

    private static string WithSubject(string address, string subject)
    {
        if (!address.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase)) return address;
        var (mailbox, query) = address.Split('?', 2) is [var before, var after] ? (before, after) : (address, "");
        // Mail programs take the first subject: one that the address has already would win.
        var others = query.Split('&').Where(field => field.Length > 0 && !field.StartsWith("subject=", StringComparison.OrdinalIgnoreCase));
        return $"{mailbox}?{string.Join('&', others.Append("subject=" + Uri.EscapeDataString(subject)))}";
    }

    private static string Text(TemplateContext context, object? value) => context.ObjectToString(value, false) ?? "";
}
