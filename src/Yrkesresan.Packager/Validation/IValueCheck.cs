using Yrkesresan.Packager.Content;
using Yrkesresan.Packager.Content.Model;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Validation;

/// <summary>Looks at one value of the YAML that learners read, wherever it stands: a title, a goal, a summary.</summary>
public interface IValueCheck : ICheck
{
    /// <summary>What is wrong with it.</summary>
    /// <param name="value">The value.</param>
    /// <param name="journey">The journey, without courses.</param>
    /// <param name="date">The day on which laws and wordings must be right.</param>
    IEnumerable<Diagnostic> Find(Located<string> value, Journey journey, DateOnly date);
}
