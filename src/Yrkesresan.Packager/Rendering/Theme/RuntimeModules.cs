using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Rendering;

/// <summary>
/// The runtime's modules → one function, in which the minifier can shorten every name. The forms that <c>templates/README.md</c> names are the only ones
/// taken, so that a module means the same here as where a test imports it.
/// </summary>
internal static partial class RuntimeModules
{
    private const string ExportWord = "export ";

    /// <summary>Joins modules.</summary>
    /// <param name="modules">Each with its path below the templates folder and its text, in order.</param>
    /// <param name="faults">Gets what cannot be joined.</param>
    public static string Joined(ImmutableArray<(string File, string Text)> modules, DiagnosticBag faults)
    {
        var exports = modules.ToDictionary(module => Path.GetFileName(module.File), module => Names(Export.Matches(module.Text)), StringComparer.Ordinal);
        var homes = new Dictionary<string, string>(StringComparer.Ordinal);
        var joined = new StringBuilder("(() => {\n'use strict';\n");
        foreach (var (file, text) in modules)
        {
            foreach (var (at, line) in text.Split('\n').Index())
            {
                if (FaultIn(line, file, exports, homes) is { } fault)
                {
                    faults.Add(ThemeFaults.Asset.At(
                        new SourceSpan(file, new Position(at + 1, 1), new Position(at + 1, 1)),
                        fault,
                        "Hur skripten skrivs står i templates/README.md."));
                }

                if (!Import.IsMatch(line)) joined.Append(line.StartsWith(ExportWord, StringComparison.Ordinal) ? line[ExportWord.Length..] : line).Append('\n');
            }
        }

        return ConstantNumbers.Inlined(joined.Append("})();\n").ToString());
    }

    private static string? FaultIn(string line, string file, Dictionary<string, HashSet<string>> exports, Dictionary<string, string> homes)
    {
        if (Import.Match(line) is { Success: true } import)
        {
            var from = import.Groups["from"].Value;
            var missing = Names([import]).Except(exports.GetValueOrDefault(from, [])).Order(StringComparer.Ordinal).FirstOrDefault();
            return missing is null ? null : $"”{missing}” exporteras inte av ”{from}”.";
        }

        if (Declaration.Match(line) is { Success: true } declaration)
        {
            var name = declaration.Groups["name"].Value;
            return homes.TryAdd(name, file) ? null : $"”{name}” finns redan i ”{homes[name]}”, och alla skript blir ett.";
        }

        return Other.IsMatch(line) ? "Raden kan inte fogas ihop med de andra skripten." : null;
    }

    private static HashSet<string> Names(IEnumerable<Match> matches) =>
        matches.SelectMany(match => match.Groups["name"].Captures).Select(name => name.Value).ToHashSet(StringComparer.Ordinal);

    [GeneratedRegex(@"^import \{ (?<name>\w+)(?:, (?<name>\w+))* \} from '\./(?<from>[a-z]+\.js)';$")]
    private static partial Regex Import { get; }

    [GeneratedRegex(@"^export const (?<name>\w+) = ", RegexOptions.Multiline)]
    private static partial Regex Export { get; }

    [GeneratedRegex(@"^(?:export const|const|let) (?<name>\w+) = ")]
    private static partial Regex Declaration { get; }

    [GeneratedRegex(@"^(?:import|export|const|let|var|function|async|class)\b")]
    private static partial Regex Other { get; }
}
