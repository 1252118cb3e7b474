using Microsoft.Playwright;
using Xunit;
using Yrkesresan.Packager.BrowserTests.Lms;

namespace Yrkesresan.Packager.BrowserTests.Learners;

/// <summary>A browser and an LMS, which the tests of a class share: learners and packages keep them apart. Each class has its own, so that classes run side by side.</summary>
public sealed class BrowserAndServer : IAsyncLifetime
{
    private static readonly string[] Arguments =
    [
        // In a container nobody may make the namespaces that the sandbox wants.
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-domain-reliability",
        "--disable-sync",
        "--no-first-run",
        // Whatever a package asks of another host, nothing leaves the machine.
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
    ];

    private IPlaywright? playwright;

    /// <summary>The browser.</summary>
    public IBrowser Chromium { get; private set; } = null!;

    /// <summary>The LMS.</summary>
    public PackageServer Server { get; private set; } = null!;

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        Server = await PackageServer.Start();
        playwright = await Playwright.CreateAsync();
        Chromium = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = ChromiumPath.Find(), Args = Arguments });
    }

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        await Chromium.DisposeAsync();
        playwright?.Dispose();
        await Server.DisposeAsync();
    }
}
