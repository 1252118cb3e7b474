using System.Collections.Immutable;
using System.Text;
using Microsoft.Playwright;
using Xunit;
using Yrkesresan.Packager.BrowserTests.Learners;
using Yrkesresan.Packager.BrowserTests.Lms;
using Yrkesresan.Packager.Content;
using Yrkesresan.Packager.Content.Model;
using Yrkesresan.Packager.Content.Reading;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Facts;
using Yrkesresan.Packager.Files;
using Yrkesresan.Packager.Packages;
using Yrkesresan.Packager.Release;
using Yrkesresan.Packager.Release.Deliveries;
using Yrkesresan.Packager.Release.Websites;
using Yrkesresan.Packager.Rendering;

namespace Yrkesresan.Packager.BrowserTests.Accessibility;

/// <summary><c>LEVERANS.html</c> with every kind of change, and the web site's index: axe finds nothing, and nothing sticks out.</summary>
public sealed class DeliveryPagesTests(BrowserAndServer where) : IClassFixture<BrowserAndServer>
{
    private static readonly Theme Theme = ThemeReader.Read(DiskFolder.SnapshotOf(Path.Combine(RepositoryFiles.Root, "templates")), new DiagnosticBag())!;

    private static readonly StagedPackages Staged = new();

    private static readonly ImmutableArray<WebPart> Parts = Build();

    [Fact]
    public Task The_sheet_for_the_administrator() => Look(Encoding.UTF8.GetString(DeliverySheet.Write(EveryChange(), Theme).Span));

    [Fact]
    public Task The_page_for_the_first_time() => Look(Encoding.UTF8.GetString(FirstTimePage.Write(EveryChange(), Theme).Span));

    [Fact]
    public Task The_index_of_the_web_site() => Look(Encoding.UTF8.GetString(WebSite.Of(Parts, Theme).Single(file => file.Path == WebSite.IndexName).Bytes.Span));

    private async Task Look(string html)
    {
        foreach (var width in (int[])[320, 768, 1440])
        {
            foreach (var colours in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
            {
                await using var window = await where.Chromium.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = 900 }, ColorScheme = colours });
                var page = await window.NewPageAsync();
                await page.SetContentAsync(html);
                Assert.Empty((await new AxeCore(page).Run()).Where(finding => finding.Settled < 0).Select(finding => $"{finding} at {width} px, {colours}"));
                Assert.Equal((width, 0), (width, await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - innerWidth")));
            }
        }
    }

    /// <summary>A package that is unchanged, one whose theme has changed, one that is changed, one that is back, one that is new and one that is gone.</summary>
    private static Delivery EveryChange()
    {
        var now = Parts.Select(part => ReleasedPart.Of(part.View, part.Package.Read())).ToImmutableArray();
        now = now.SetItem(3, Released(now[3]));
        var (same, theme, text) = (now[0].Package, now[1].Package, now[2].Package);
        const string OtherBytes = "0";
        var past = new PastRelease("2026.1",
        [
            same,
            theme with { Sha1 = OtherBytes, Sha256 = OtherBytes },
            text with { Sha1 = OtherBytes, Sha256 = OtherBytes, Summary = text.Summary with { Title = "Den gamla titeln", Content = null } },
            same with { FileName = "gammal.zip", Summary = same.Summary with { Id = "GAMMAL-01-forberedelser", Pages = [] } },
        ]);
        return Delivery.Of("2026.2", "0123456789abcdef", "yrkesresan 1.0.0", now, past);
    }

    /// <summary>The part as one that an earlier release had.</summary>
    private static ReleasedPart Released(ReleasedPart part)
    {
        var nowhere = SourceSpan.Whole("utgivna.yaml");
        var line = new UtgivetId(nowhere, new LastingId(part.View.Id.Kurs, part.View.Id.Del), new Located<string>("2025.1", nowhere), null);
        return part with { View = part.View with { Journey = part.View.Journey with { Utgivna = [line] } } };
    }

    private static Snapshot Source() => DiskFolder.SnapshotOf(Path.Combine(RepositoryFiles.Root, "content"));

    private static ImmutableArray<WebPart> Build()
    {
        var source = Source();
        return
        [
            .. from journey in JourneyReader.Read(source).Journeys
               from course in journey.Courses
               from part in course.Parts
               let view = new PartView(journey, course, part)
               select new WebPart(view, Staged.Add(PartPackager.Build(view, Theme, source))),
        ];
    }
}
