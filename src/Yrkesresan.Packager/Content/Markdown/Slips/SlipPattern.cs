using System.Text.RegularExpressions;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Content.Markdown.Slips;

/// <summary>Text that was meant as something else: what finds it, and what an editor is told.</summary>
/// <param name="Rule">What is wrong.</param>
/// <param name="Pattern">Finds it; the named group <c>mark</c> is what is reported. It looks no further than the next line, so that a search takes time in proportion to the text.</param>
/// <param name="Message">The same in an editor's words.</param>
/// <param name="Help">What to write.</param>
internal sealed record SlipPattern(Rule Rule, Regex Pattern, string Message, string Help);
