using System.Collections.Immutable;
using Yrkesresan.Packager.Content;
using Yrkesresan.Packager.Content.Documents;
using Yrkesresan.Packager.Content.Markdown;
using Yrkesresan.Packager.Content.Model;
using Yrkesresan.Packager.Content.Reading;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Facts;

namespace Yrkesresan.Packager.Validation.Rules;

/// <summary>A link that leads nowhere, or where no link may lead.</summary>
public sealed class BrokenLink : ICourseCheck
{
    private static readonly Rule Broken = new("YR0320", "lank-leder-ingenstans", RuleCategory.Links);
    private static readonly Rule NoSuchHeading = new("YR0321", "rubriken-finns-inte", RuleCategory.Links);
    private static readonly Rule Unsafe = new("YR0322", "osaker-lank", RuleCategory.Links);
    private static readonly Rule PlainHttp = new("YR0323", "lank-utan-https", RuleCategory.Links);
    private static readonly Rule NoWords = new("YR0324", "lank-utan-text", RuleCategory.Links);
    private static readonly Rule ToDraft = new("YR0372", "lank-till-utkast", RuleCategory.Released);

    /// <inheritdoc/>
    public ImmutableArray<Rule> Rules { get; } = [Broken, NoSuchHeading, Unsafe, PlainHttp, NoWords, ToDraft];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Find(CourseView course)
    {
        var guesses = new NameGuesses();
        foreach (var page in course.Pages)
        {
            foreach (var link in page.Facts.Links)
            {
                if (PlainText.Of(link.Content).Text.Trim().Length == 0 && !link.Content.OfType<Picture>().Any())
                    yield return NoWords.At(page.At(link.Span), "Länken har ingen text.", "Skriv inom hakparenteserna vart länken leder.");
                if (FaultOf(link, page, course, guesses) is { } fault && !IsMisplaced(fault, link.Target, page, course)) yield return fault;
            }

            foreach (var address in page.Facts.Recordings.Select(recording => recording.Address).OfType<TargetText>())
            {
                if (AddressFaultOf(address, page.At(address.Span)) is { } fault) yield return fault;
            }
        }
    }

    private static Diagnostic? FaultOf(Link link, PageView page, CourseView course, NameGuesses guesses)
    {
        var span = page.At(link.TargetSpan);
        return WebAddress.Of(link.Target) switch
        {
            WebAddressKind.Https or WebAddressKind.Mail => null,
            WebAddressKind.Http => PlainHttp.At(span, "Länken är inte krypterad (http).", "Byt till https:// och pröva att sidan öppnas."),
            WebAddressKind.Other => Unsafe.At(
                span,
                "Hit får en länk inte leda.",
                "Länka till https://, mailto:, en annan sida i delen eller en fil under media/."),
            _ => LocalFaultOf(link, page, span, course, guesses),
        };
    }

    /// <summary>A recording's address leads to a web page, never to a file of the course or to a mailbox.</summary>
    private static Diagnostic? AddressFaultOf(TargetText address, SourceSpan span) => WebAddress.Of(address.Target) switch
    {
        WebAddressKind.Https => null,
        WebAddressKind.Http => PlainHttp.At(span, "Adressen är inte krypterad (http).", "Byt till https:// och pröva att sidan öppnas."),
        _ => Unsafe.At(
            span,
            $"”{address.Target}” är ingen webbadress.",
            "Skriv hela adressen, från https://. En fil i kursens media/ skrivs fil=../media/filens-namn."),
    };

    /// <summary>Whether a link leads to a file that is there, where nothing is read: that is reported of the file.</summary>
    private static bool IsMisplaced(Diagnostic fault, string target, PageView page, CourseView course) =>
        fault.Rule == Broken && LocalTarget.Of(page.File, target)?.Path is { } path && UnreadFile.IsReported(path, course.Course, course.HasFile);

    private static Diagnostic? LocalFaultOf(Link link, PageView page, SourceSpan span, CourseView course, NameGuesses guesses)
    {
        if (link.Target.Length == 0)
            return Broken.At(span, "Länken har ingen adress.", "Skriv vart länken leder mellan parenteserna, eller ta bort hakparenteserna och parenteserna.");
        var isAbsolute = link.Target.StartsWith('/') || link.Target.Contains('\\', StringComparison.Ordinal);
        if (isAbsolute || LocalTarget.Of(page.File, link.Target) is not { } target)
            return Unsafe.At(span, "Länken leder ut ur kursen.", "Länka till en annan sida i delen (10-sida.md) eller en fil under media/ (../media/fil.pdf).");
        if (target.Path is null) return Heading(page, target, span, guesses);
        if (course.Course.Media.Contains(target.Path)) return null;

        var folder = page.Part.Folder + "/";
        var name = target.Path.StartsWith(folder, StringComparison.Ordinal) ? target.Path[folder.Length..] : null;
        if (course.Pages.FirstOrDefault(other => other.Part == page.Part && other.FileName == name) is { } other) return Heading(other, target, span, guesses);
        if (name is not null && page.Part.UnreadFiles.Contains(name)) return null;
        if (page.Part.HeldBack.Any(draft => draft.FileName == name))
        {
            return ToDraft.At(
                span,
                $"Sidan {name} är ett utkast och kommer inte med i utgåvan.",
                $"Granska {name} och skriv ”status: granskad” i dess inledning, eller ta bort länken.");
        }

        if (IsFolder(target.Path, page.Course))
            return Broken.At(span, $"”{link.Target}” är en mapp, och det går bara att länka till en fil.", "Skriv namnet på sidan eller filen efter mappens namn, till exempel ../media/fil.pdf.");

        if (InOtherPart(target.Path, page.Part, page.Course) is { } far)
        {
            return Broken.At(
                span,
                $"Sidan {far} ligger i en annan del av kursen, och delarna är olika paket i lärplattformen.",
                "Länka bara till sidor i samma del. Berätta i text var det andra finns.");
        }

        var (pages, media) = (page.Part.Pages, course.Course.Media);
        var files = pages.Select(page => page.FileName).Concat(course.Course.MediaAsLinked);
        return Broken.At(
            span,
            $"”{link.Target}” finns inte i den här delen.",
            MeantElsewhere(link.Target)
                ?? $"{(files.Contains(link.Target + ".md") ? $"Menade du ”{link.Target}.md”? " : guesses.Question(link.Target, pages.Length + media.Length, files))}Länka till en sida i samma del, med filens hela namn, eller till en fil under media/.");
    }

    /// <summary>The name of the page of another part of the course that a path leads to, also where the extension is left out; null where there is none.</summary>
    private static string? InOtherPart(string path, Part own, Course course) =>
        course.Parts.Where(part => part != own).SelectMany(part => part.Pages).FirstOrDefault(page => page.File == path || page.File == path + ".md")?.FileName;

    private static bool IsFolder(string path, Course course)
    {
        var folder = path.TrimEnd('/') + "/";
        return (course.Folder + "/").StartsWith(folder, StringComparison.Ordinal)
            || course.Media.Concat(course.Parts.Select(part => part.Folder + "/")).Any(file => file.StartsWith(folder, StringComparison.Ordinal));
    }

    /// <summary>What to write where an address lacks its beginning; null where it seems to be a file's name.</summary>
    private static string? MeantElsewhere(string target) =>
        target.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? $"Är det en webbplats skriver du https:// före: https://{target}"
        : target.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? "Är det en webbplats ska adressen börja med https:// (kolon och två snedstreck)."
        : target.Contains('@', StringComparison.Ordinal) && !target.Contains('/', StringComparison.Ordinal) ? $"Är det en e-postadress skriver du mailto: före: mailto:{target}"
        : null;

    private static Diagnostic? Heading(PageView page, LocalTarget target, SourceSpan span, NameGuesses guesses)
    {
        if (target.Fragment is null) return null;
        var anchors = page.Facts.Anchors;
        return anchors.Contains(Slug.Of(target.Fragment))
            ? null
            : NoSuchHeading.At(
                span,
                $"Sidan {page.FileName} har ingen rubrik ”#{target.Fragment}”.",
                $"{guesses.Question(target.Fragment, anchors)}Rubrikens ord skrivs med små bokstäver, a för å och ä, o för ö och bindestreck för mellanslag.");
    }
}
