using Microsoft.Playwright;
using Xunit;
using Yrkesresan.Packager.BrowserTests.Learners;

namespace Yrkesresan.Packager.BrowserTests.Facts;

/// <summary>A page of the server's own that all examples are played in: they leave nothing behind.</summary>
public sealed class EmptyPage(BrowserAndServer where) : IAsyncLifetime
{
    /// <summary>The page.</summary>
    public IPage Page { get; private set; } = null!;

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        Page = await where.Chromium.NewPageAsync();
        await Page.GotoAsync($"{where.Server.Address}/empty");
    }

    /// <inheritdoc/>
    public Task DisposeAsync() => Page.CloseAsync();
}
