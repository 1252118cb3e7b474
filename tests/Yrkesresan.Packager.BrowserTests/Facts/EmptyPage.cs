using Microsoft.Playwright;
using Xunit;
using Yrkesresan.Packager.BrowserTests.Learners;

namespace Yrkesresan.Packager.BrowserTests.Facts;

/// <summary>A page of the server's own that all examples are played in: they leave nothing behind.</summary>
public sealed class EmptyPage : IAsyncLifetime
{
    private readonly BrowserAndServer where = new();

    /// <summary>The page.</summary>
    public IPage Page { get; private set; } = null!;

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        await where.InitializeAsync();
        Page = await where.Chromium.NewPageAsync();
        await Page.GotoAsync($"{where.Server.Address}/empty");
    }

    /// <inheritdoc/>
    public Task DisposeAsync() => where.DisposeAsync();
}
