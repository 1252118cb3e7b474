using System.Text;
using Scriban.Runtime;
using Yrkesresan.Packager.Rendering;

namespace Yrkesresan.Packager.Release.Deliveries;

/// <summary><c>FORSTA-GANGEN.html</c>: what the LMS's administrator does before the first delivery, as one file.</summary>
public static class FirstTimePage
{
    /// <summary>The file's name.</summary>
    public const string FileName = "FORSTA-GANGEN.html";

    /// <summary>Its template.</summary>
    public const string Template = "leverans/forsta-gangen.html";

    /// <summary>Fills in the page.</summary>
    /// <exception cref="ThemeException">The template is at fault.</exception>
    public static ReadOnlyMemory<byte> Write(Delivery delivery, Theme theme) => Encoding.UTF8.GetBytes(theme.Render(Template, new ScriptObject
    {
        ["release"] = delivery.Name,
        ["tool"] = delivery.Tool,
        ["categories"] = new ScriptArray(delivery.Packages.Select(package => CourseList.CategoryOf(package.View.Journey, package.View.Course)).Distinct()),
    }));
}
