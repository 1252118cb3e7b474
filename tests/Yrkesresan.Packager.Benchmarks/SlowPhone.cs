using System.Globalization;
using Microsoft.Playwright;
using Yrkesresan.Packager.BrowserTests.Learners;

namespace Yrkesresan.Packager.Benchmarks;

/// <summary>
/// How soon the text can be read on a slow phone (1.6 Mbit/s, 150 ms, a processor of a quarter of this machine's speed), beside a bare HTML page with the
/// same text. The two are opened by turns, so that what else the machine does meets both.
/// </summary>
internal static class SlowPhone
{
    private const double BytesPerSecond = 1.6e6 / 8;
    private const int Latency = 150;
    private const int Slowdown = 4;

    /// <summary>Measures, and prints a table.</summary>
    /// <param name="runs">How often each page is opened; the median counts.</param>
    /// <param name="output">Gets the table, in Markdown.</param>
    public static async Task Measure(int runs, TextWriter output)
    {
        await using var server = await PhoneServer.Start();
        using var playwright = await Playwright.CreateAsync();
        await using var chromium = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = ChromiumPath.Find(), Args = ["--no-sandbox", "--disable-gpu"] });

        await output.WriteLineAsync("| what | gzip | package, ms | bare page, ms | ratio |\n|---|---|---|---|---|");
        foreach (var page in PhonePages.All)
        {
            foreach (var zipped in (bool[])[false, true])
            {
                var (ours, bare) = (new List<double>(), new List<double>());
                for (var run = 0; run < runs; run++)
                {
                    ours.Add(await Visible(chromium, server.Address(page.Package, zipped)));
                    bare.Add(await Visible(chromium, server.Address(page.Bare, zipped)));
                }

                var (one, other) = (Median(ours), Median(bare));
                await output.WriteLineAsync(string.Create(
                    CultureInfo.InvariantCulture,
                    $"| {page.Name} | {(zipped ? "yes" : "no")} | {one:0} | {other:0} | {one / other:0.00} |"));
            }
        }
    }

    /// <summary>When the largest piece of text was painted, in milliseconds from when the page was asked for.</summary>
    private static async Task<double> Visible(IBrowser chromium, string address)
    {
        await using var context = await chromium.NewContextAsync(new() { ViewportSize = new() { Width = 360, Height = 740 } });
        var page = await context.NewPageAsync();
        var devTools = await context.NewCDPSessionAsync(page);
        await devTools.SendAsync("Network.enable");
        await devTools.SendAsync("Network.emulateNetworkConditions", new()
        {
            ["offline"] = false,
            ["latency"] = Latency,
            ["downloadThroughput"] = BytesPerSecond,
            ["uploadThroughput"] = BytesPerSecond,
        });
        await devTools.SendAsync("Emulation.setCPUThrottlingRate", new() { ["rate"] = Slowdown });
        await page.GotoAsync(address);
        return await page.EvaluateAsync<double>(
            """
            () => new Promise(resolve => new PerformanceObserver(list => {
              const texts = list.getEntries().filter(entry => entry.element && !entry.url);
              resolve(texts[texts.length - 1].startTime);
            }).observe({ type: 'largest-contentful-paint', buffered: true }))
            """);
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
