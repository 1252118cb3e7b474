using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Yrkesresan.Packager.BrowserTests.Lms;

namespace Yrkesresan.Packager.Benchmarks;

/// <summary>Serves the pages as they are, and zipped, on 127.0.0.1 at a free port.</summary>
internal sealed class PhoneServer : IAsyncDisposable
{
    private readonly WebApplication app;

    private PhoneServer()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Services.AddResponseCompression(options =>
        {
            options.Providers.Add<GzipCompressionProvider>();
            options.MimeTypes = ["text/html", "text/css", "text/javascript", "application/javascript"];
        });
        builder.WebHost.ConfigureKestrel(options => options.Listen(IPAddress.Loopback, 0));
        app = builder.Build();
        app.UseWhen(context => context.Request.Path.StartsWithSegments("/zipped", StringComparison.Ordinal), zipped => zipped.UseResponseCompression());
        app.MapGet("/{kind}/{**path}", (string path) =>
            PhonePages.Files.TryGetValue(path, out var file) ? Results.Bytes(file, ContentTypes.Of(path)) : Results.NotFound());
    }

    /// <summary>Starts a server.</summary>
    public static async Task<PhoneServer> Start()
    {
        var server = new PhoneServer();
        await server.app.StartAsync();
        return server;
    }

    /// <summary>Where a file is.</summary>
    public string Address(string path, bool zipped) =>
        $"{app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single()}/{(zipped ? "zipped" : "plain")}/{path}";

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => app.DisposeAsync();
}
