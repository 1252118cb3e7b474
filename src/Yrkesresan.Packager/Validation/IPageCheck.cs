using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Facts;

namespace Yrkesresan.Packager.Validation;

/// <summary>Looks at one page by itself.</summary>
public interface IPageCheck : ICheck
{
    /// <summary>Every place where a fault is found, in any order.</summary>
    /// <param name="page">
    /// The page, its part and course without their other pages and their media, and its journey without courses: its header and its lists.
    /// </param>
    /// <param name="date">The day on which laws and wordings must be right.</param>
    IEnumerable<Diagnostic> Find(PageView page, DateOnly date);
}
