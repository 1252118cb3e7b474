using Scriban.Runtime;

namespace Yrkesresan.Packager.Rendering;

/// <summary>What rendering asks of a theme: filled-in templates, and words.</summary>
internal interface ITheme
{
    /// <summary>Fills in a template.</summary>
    /// <param name="template">Its path below the templates folder.</param>
    /// <param name="model">What it may name.</param>
    /// <exception cref="ThemeException">The template is at fault.</exception>
    string Render(string template, ScriptObject model);

    /// <summary>A word that learners see.</summary>
    string Word(string key);

    /// <summary>A word that learners see, or another where the theme has none of that key.</summary>
    string WordOr(string key, string otherwise);
}
