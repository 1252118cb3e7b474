using Scriban.Runtime;

namespace Yrkesresan.Packager.Rendering.Fingerprints;

/// <summary>
/// No theme: each template is everything that it could have named, and each word is its key. What is rendered with it is the same whatever the templates
/// look like, and differs where anything that a template could show does.
/// </summary>
internal sealed class BareTheme : ITheme
{
    public string Render(string template, ScriptObject model) => $"{template}\n{ModelText.Of(model)}";

    public string Word(string key) => key;

    public string WordOr(string key, string otherwise) => otherwise;
}
