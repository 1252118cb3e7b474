using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Facts;

namespace Yrkesresan.Packager.Validation;

/// <summary>Looks at all content together. It is asked anew after every change: it goes by the facts of pages, and never through their text.</summary>
public interface IContentCheck : ICheck
{
    /// <summary>Every place where a fault is found, in any order.</summary>
    /// <param name="content">The content.</param>
    /// <param name="date">The day on which laws and wordings must be right.</param>
    IEnumerable<Diagnostic> Find(ContentView content, DateOnly date);
}
