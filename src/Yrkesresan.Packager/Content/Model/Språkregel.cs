using System.Text.RegularExpressions;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Content.Model;

/// <summary>A wording that may no longer be used, such as the name of a repealed law.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Mönster">What it finds; never backtracks.</param>
/// <param name="Från">The first day it applies.</param>
/// <param name="Till">The last day it applies; null = until further notice.</param>
/// <param name="Nivå">What a hit counts as: error or warning.</param>
/// <param name="Meddelande">What is wrong with the wording.</param>
/// <param name="Skriv">What to write instead.</param>
public sealed record Språkregel(
    Located<string> Id,
    Located<Regex> Mönster,
    Located<DateOnly> Från,
    Located<DateOnly>? Till,
    Located<Severity> Nivå,
    Located<string> Meddelande,
    Located<string> Skriv)
{
    /// <summary>Whether the wording is wrong on a day.</summary>
    public bool AppliesOn(DateOnly day) => day >= Från.Value && (Till is null || day <= Till.Value);
}
