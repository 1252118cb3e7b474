using System.Globalization;
using System.Text;
using Scriban.Runtime;

namespace Yrkesresan.Packager.Rendering.Fingerprints;

/// <summary>A template's model → a text that is the same for the same values, whatever order they were put in, and differs for any others.</summary>
internal static class ModelText
{
    /// <summary>The text of a value: of one of the kinds that <see cref="Theme.Render"/> takes.</summary>
    public static string Of(object? value)
    {
        var text = new StringBuilder();
        Write(value, text);
        return text.ToString();
    }

    private static void Write(object? value, StringBuilder text)
    {
        switch (value)
        {
            case null:
                text.Append("null;");
                break;
            case ScriptObject model:
                text.Append('{');
                foreach (var key in model.Keys.Order(StringComparer.Ordinal))
                {
                    Write(key, text);
                    Write(model[key], text);
                }

                text.Append('}');
                break;
            case ScriptArray list:
                text.Append('[');
                foreach (var item in list) Write(item, text);
                text.Append(']');
                break;
            // The length before each text keeps it apart from what follows.
            case string or HtmlText:
                var words = value.ToString()!;
                text.Append(CultureInfo.InvariantCulture, $"{words.Length}:{words}");
                break;
            case bool or int:
                text.Append(CultureInfo.InvariantCulture, $"{value};");
                break;
            default:
                throw new InvalidOperationException($"No template may be given a {value.GetType()}.");
        }
    }
}
