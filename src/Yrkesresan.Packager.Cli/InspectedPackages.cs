using System.Collections.Immutable;
using Yrkesresan.Packager.Cli.Output;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Files;
using Yrkesresan.Packager.Inspection;

namespace Yrkesresan.Packager.Cli;

/// <summary>Packages that were inspected. A file in one is named <c>paket.zip/imsmanifest.xml</c>.</summary>
internal sealed class InspectedPackages : IReport
{
    private readonly Dictionary<string, PackageInspection> packages;

    private InspectedPackages(Dictionary<string, PackageInspection> packages)
    {
        this.packages = packages;
        Diagnostics = [.. packages.SelectMany(package => package.Value.Diagnostics.Select(diagnostic => Within(package.Key, diagnostic)))];
    }

    /// <inheritdoc/>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <inheritdoc/>
    public ImmutableArray<Diagnostic> DiagnosticsForPrograms => Diagnostics;

    /// <summary>Whether any of them will not work.</summary>
    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);

    /// <summary>Each by itself, in the order given.</summary>
    public IEnumerable<InspectedPackageReport> Each => packages.Select(package => new InspectedPackageReport(
        package.Key,
        package.Value.Verdict,
        // Errors first: an administrator reads from the top, and may not get further.
        [.. package.Value.Diagnostics.OrderByDescending(diagnostic => diagnostic.Severity).Select(diagnostic => Within(package.Key, diagnostic))],
        Line));

    /// <summary>Inspects them, in the order given; one that is given twice, once.</summary>
    /// <exception cref="CommandFailure">One cannot be read.</exception>
    public static InspectedPackages Read(ImmutableArray<string> paths)
    {
        var packages = new Dictionary<string, PackageInspection>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            var name = path.Replace(Path.DirectorySeparatorChar, '/');
            if (!packages.ContainsKey(name)) packages.Add(name, Inspect(path));
        }

        return new InspectedPackages(packages);
    }

    /// <inheritdoc/>
    public string? Line(string file, int line) => packages
        .Where(package => file.StartsWith(package.Key + "/", StringComparison.Ordinal))
        .Select(package => package.Value.Line(file[(package.Key.Length + 1)..], line))
        .FirstOrDefault(found => found is not null);

    private static PackageInspection Inspect(string path)
    {
        if (Directory.Exists(path)) throw new CommandFailure($"”{path}” är en mapp. Ange paketets zip-fil.");
        if (!File.Exists(path)) throw new CommandFailure($"Filen ”{path}” finns inte.");
        if (FileKind.IsDevice(path))
            throw new CommandFailure($"”{path}” är ingen vanlig fil, utan ett rör, en enhet eller en sockel. Spara paketet som en fil och ange den.");
        try
        {
            using var zip = File.OpenRead(path);
            return PackageInspector.Inspect(zip);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailure(
                $"Det gick inte att läsa ”{path}”. Kontrollera att du har rätt att läsa filen och att inget annat program har den öppen.",
                failure);
        }
    }

    private static Diagnostic Within(string package, Diagnostic diagnostic) =>
        diagnostic with { Span = diagnostic.Span with { File = diagnostic.Span.File == "." ? package : $"{package}/{diagnostic.Span.File}" } };
}
