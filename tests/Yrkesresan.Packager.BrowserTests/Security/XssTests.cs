using System.Collections.Concurrent;
using Microsoft.Playwright;
using Xunit;
using Yrkesresan.Packager.BrowserTests.Learners;

namespace Yrkesresan.Packager.BrowserTests.Security;

/// <summary>
/// Of what validation lets through, nothing runs in Chromium, fetches anything or leaves its page. The attacks are the lines of <c>tests/xss</c>.
/// </summary>
public sealed class XssTests(BrowserAndServer where) : IClassFixture<BrowserAndServer>
{
    private const string Origin = "http://127.0.0.1:1/";

    public static TheoryData<int> Texts => [.. Enumerable.Range(0, Attacks.Yaml.Length)];

    [Fact]
    public void There_are_enough_attacks() => Assert.InRange(Attacks.Markdown.Length + Attacks.Yaml.Length + Attacks.Svg.Length, 150, int.MaxValue);

    [Fact]
    public async Task The_text_of_pages()
    {
        var part = AttackedPart.OfBodies(Attacks.Markdown);
        Assert.InRange(part.Pages, 30, Attacks.Markdown.Length * 2);
        Assert.Empty(await Found(part));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task Titles_and_other_texts(int attack)
    {
        if (AttackedPart.OfText(Attacks.Yaml[attack]) is { } part) Assert.Empty(await Found(part));
    }

    [Fact]
    public async Task Pictures() => Assert.Empty(await Found(AttackedPart.OfPictures(Attacks.Svg.Length)));

    [Fact]
    public async Task What_would_be_found_is_found()
    {
        const string Attacked = """<!doctype html><main><section class="page"><a href="javascript:xss()" onclick="xss()">x</a><img src="//fetched.invalid/x" onerror="xss()"></section></main>""";
        var found = await Found(new(Attacked, 2));
        Assert.All(
            ["ran", "fetched", "onclick", "javascript:", "sections"],
            what => Assert.Contains(found, fault => fault.Contains(what, StringComparison.Ordinal)));
    }

    /// <summary>Opens a document as a package's, answers its questions, and tells what an attack has reached.</summary>
    private async Task<string[]> Found(AttackedPart part)
    {
        var fetched = new ConcurrentBag<string>();
        await using var context = await where.Chromium.NewContextAsync(new() { Locale = "sv-SE" });
        var page = await context.NewPageAsync();
        page.Dialog += async (_, dialog) =>
        {
            fetched.Add("dialog");
            await dialog.DismissAsync();
        };
        await context.RouteAsync("**/*", route => Serve(route, part.Html, fetched));
        await page.AddInitScriptAsync("window.xss = () => { window.ran = true; };");
        await page.GotoAsync(Origin + "index.html");
        await page.EvaluateAsync(
            """
            async () => {
              for (const hidden of document.querySelectorAll('[hidden]')) hidden.hidden = false;
              for (const question of document.querySelectorAll('[data-question]')) {
                question.querySelector('[type=radio], [type=checkbox]')?.click();
                for (const field of question.querySelectorAll('[type=text]')) field.value = '1';
                for (const field of question.querySelectorAll('select')) field.selectedIndex = 1;
                question.querySelector('[data-action=answer]').click();
              }
              for (const picture of document.images) {
                picture.loading = 'eager';
                await picture.decode().catch(() => {});
              }
              await new Promise(resolve => setTimeout(resolve, 100));
            }
            """);
        var found = await page.EvaluateAsync<string[]>(
            """
            pages => {
              const all = [...document.querySelectorAll('*'), ...[...document.querySelectorAll('template')].flatMap(template => [...template.content.querySelectorAll('*')])];
              const strange = all.filter(element => element.matches(
                'script:not([src="sco.js"]), link:not([href="theme.css"]), meta[http-equiv], iframe, frame, object, embed, base, style, form, svg, math, noscript, [srcset], [formaction], [background], [is]'));
              const attributes = all.flatMap(element => element.getAttributeNames()
                .filter(name => /^on/i.test(name) || (name === 'style' && element.getAttribute(name)) || !/^[a-z][a-z0-9-]*$/.test(name)).map(name => `${name} of ${element.tagName}`));
              const addresses = all.filter(element => element.matches('a, area') && element.hasAttribute('href')).filter(link => !/^(https?|mailto):$/.test(link.protocol)).map(link => link.getAttribute('href'));
              const sections = document.querySelectorAll('main > section.page').length;
              return [
                ...(window.ran ? ['ran'] : []),
                ...strange.map(element => element.outerHTML.slice(0, 100)),
                ...attributes,
                ...addresses,
                ...(sections === pages ? [] : [`sections: ${sections}`]),
              ];
            }
            """,
            part.Pages);
        return [.. found, .. fetched];
    }

    private static Task Serve(IRoute route, string html, ConcurrentBag<string> fetched)
    {
        var file = route.Request.Url.StartsWith(Origin, StringComparison.Ordinal) ? route.Request.Url[Origin.Length..] : "";
        if (file == "index.html") return route.FulfillAsync(new() { Body = html, ContentType = "text/html; charset=utf-8" });
        if (AttackedPart.Theme.Files.FirstOrDefault(asset => asset.Name == file) is { } found)
            return route.FulfillAsync(new() { Body = found.Text, ContentType = file.EndsWith(".css", StringComparison.Ordinal) ? "text/css" : "text/javascript" });
        if (file.StartsWith("media/bild-", StringComparison.Ordinal) && int.TryParse(Path.GetFileNameWithoutExtension(file)["bild-".Length..], out var at))
            return route.FulfillAsync(new() { Body = Attacks.Svg[at], ContentType = "image/svg+xml" });
        if (file != "favicon.ico") fetched.Add("fetched: " + route.Request.Url);
        return route.AbortAsync();
    }
}
