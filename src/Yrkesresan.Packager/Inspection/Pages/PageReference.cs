using AngleSharp.Dom;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Inspection.Pages;

/// <summary>An address in a page.</summary>
/// <param name="Element">The element that has it.</param>
/// <param name="Span">Where that stands.</param>
/// <param name="Address">The address as it is written, trimmed.</param>
/// <param name="Path">The file of the package that it names; null where it names none, such as another site or a place in the page.</param>
/// <param name="IsLoaded">Whether the browser fetches it with the page, and not when somebody follows a link.</param>
internal sealed record PageReference(IElement Element, SourceSpan Span, string Address, string? Path, bool IsLoaded)
{
    /// <summary>Whether it is on another host.</summary>
    public bool IsExternal => IsPlainHttp || Starts("https:") || Address.StartsWith("//", StringComparison.Ordinal);

    /// <summary>Whether it is a script on another host, which may do anything that one of the package may.</summary>
    public bool IsForeignScript => IsExternal && Element.LocalName == "script";

    /// <summary>Whether anybody on the way can read and change it.</summary>
    public bool IsPlainHttp => Starts("http:");

    /// <summary>Whether it is a script in the guise of an address.</summary>
    public bool IsScript => Starts("javascript:");

    private bool Starts(string scheme) => Address.StartsWith(scheme, StringComparison.OrdinalIgnoreCase);
}
