using System.Collections.Immutable;
using Yrkesresan.Packager.Cli.Options;
using Yrkesresan.Packager.Facts;
using Yrkesresan.Packager.Packages;
using Yrkesresan.Packager.Release;
using Yrkesresan.Packager.Release.Websites;
using Yrkesresan.Packager.Rendering;

namespace Yrkesresan.Packager.Cli;

/// <summary>The web site that <c>--web</c> asks for. It is written last: the packages do not hang on it, nor does it show what was not built.</summary>
internal static class WebOutput
{
    /// <summary>Looks at what can stop it before anything is built.</summary>
    /// <exception cref="PackageFolderException">The folder holds something else.</exception>
    public static void Prepare(BuildOptions options)
    {
        if (options.Web is { } folder) new WebFolder(folder).MustBeReplaceable();
    }

    /// <summary>The site's files; none where it was not asked for.</summary>
    /// <exception cref="ThemeException">The template of its index is at fault.</exception>
    public static IEnumerable<PackageFile> Of(BuildOptions options, ImmutableArray<PartView> parts, ImmutableArray<StagedPackage> packages, Theme theme) =>
        options.Web is null
            ? []
            : WebSite.Of([.. parts.Zip(packages, (part, built) => new WebPart(part, built))], theme);

    /// <summary>Writes it, where it was asked for.</summary>
    /// <exception cref="CommandFailure">The disk fails; the folder is as it was.</exception>
    /// <exception cref="PackageFolderException">The folder holds something else by now; it is as it was.</exception>
    public static void Write(BuildOptions options, IEnumerable<PackageFile> site, OutputStream stream)
    {
        if (options.Web is not { } folder) return;
        try
        {
            new WebFolder(folder).Replace(site);
        }
        catch (Exception failure) when (failure is (IOException or UnauthorizedAccessException) and not PackageFolderException)
        {
            throw new CommandFailure(
                $"Det gick inte att skriva webbplatsen i ”{folder}”. Kontrollera att du har rätt att skriva där och att det finns plats på disken. Allt annat är skrivet.",
                failure);
        }

        stream.WriteLine($"Webbplatsen ligger i {folder}. Öppna {WebSite.IndexName} där.");
    }
}
