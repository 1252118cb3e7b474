using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;

namespace Yrkesresan.Packager.BrowserTests.Lms;

/// <summary>The LMS's server: the player, the packages and what is kept of the learners. On 127.0.0.1 only, at a free port.</summary>
public sealed class PackageServer : IAsyncDisposable
{
    // A line that is the result and one that is the error, as Totara's script reads them.
    private const string Taken = "true\n0";
    private const string Refused = "false\n101";

    private readonly WebApplication app;
    private readonly ConcurrentQueue<RecordedRequest> requests = new();
    private readonly ConcurrentDictionary<int, Activity> activities = new();
    private readonly ConcurrentDictionary<int, PlayerSession> sessions = new();

    private PackageServer()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(options => options.Listen(IPAddress.Loopback, 0));
        app = builder.Build();
        app.Use(Record);
        app.UseStaticFiles(new StaticFileOptions
        {
            FileProvider = new PhysicalFileProvider(RepositoryFiles.Lms),
            RequestPath = "/lms",
        });
        app.MapGet("/empty", () => Results.Content("<!doctype html><html lang=\"sv\"><link rel=\"icon\" href=\"data:,\"><title>Tom</title>", "text/html"));
        app.MapGet("/login", () => Results.Content("<!DOCTYPE html>\n<html lang=\"sv\"><title>Logga in</title>", "text/html"));
        // Asked for by a SCO in a window of its own; every LMS has one.
        app.MapGet("/favicon.ico", () => Results.NoContent());
        app.MapGet("/slow", async () =>
        {
            await Task.Delay(300);
            return Results.NoContent();
        });
        app.MapGet("/content/{activity:int}/{revision:int}/{**path}", File);
        app.MapGet("/visits/{visit:int}", Begin);
        app.MapPost("/visits/{visit:int}/tracks", Keep);
        app.MapGet("/visits/{visit:int}/contents", Contents);
        app.MapPost("/visits/{visit:int}/calls", Hear);
        app.MapPost("/visits/{visit:int}/gone", (int visit) => sessions[visit].Leave());
    }

    /// <summary>As <c>http://127.0.0.1:40123</c>.</summary>
    public string Address { get; private set; } = "";

    /// <summary>Every request so far, in the order in which they were answered.</summary>
    public ImmutableArray<RecordedRequest> Requests => [.. requests];

    /// <summary>Starts a server.</summary>
    public static async Task<PackageServer> Start()
    {
        var server = new PackageServer();
        await server.app.StartAsync();
        server.Address = server.app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        return server;
    }

    /// <summary>A new activity with a package; no learner has opened it.</summary>
    /// <param name="package">The zip file's bytes.</param>
    public Activity Add(byte[] package)
    {
        var activity = new Activity(activities.Count);
        while (!activities.TryAdd(activity.Number, activity)) activity = new Activity(activity.Number + 1);
        activity.Upload(package);
        return activity;
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => app.DisposeAsync();

    internal (int Number, PlayerSession Session) Open(Activity activity, ScoLaunch launch)
    {
        var session = new PlayerSession(activity, launch);
        var number = sessions.Count;
        while (!sessions.TryAdd(number, session)) number++;
        return (number, session);
    }

    private async Task Record(HttpContext context, RequestDelegate next)
    {
        await next(context);
        requests.Enqueue(new(context.Request.Method, context.Request.Path.Value ?? "", context.Response.StatusCode));
    }

    private IResult File(HttpContext context, int activity, int revision, string path)
    {
        if (!activities.TryGetValue(activity, out var found) || found.Revision != revision || !found.Files.TryGetValue(path, out var bytes)) return Results.NotFound();
        if (found.ContentSecurityPolicy is { } policy) context.Response.Headers.ContentSecurityPolicy = policy;
        return Results.Bytes(bytes, ContentTypes.Of(path), enableRangeProcessing: true);
    }

    private IResult Begin(int visit)
    {
        if (!sessions.TryGetValue(visit, out var session)) return Results.NotFound();
        var activity = session.Activity;
        return Results.Json(new
        {
            launch = session.Launch,
            tracks = activity.TracksOf(session.Launch.Learner),
            sco = $"/content/{activity.Number}/{activity.Revision}/{activity.Sco.Href}",
        });
    }

    private async Task<IResult> Keep(int visit, HttpRequest request)
    {
        var changes = await Read<Dictionary<string, string>>(request);
        var session = sessions[visit];
        switch (session.Fault)
        {
            case ServerFault.Unreachable:
                request.HttpContext.Abort();
                return Results.Empty;
            case ServerFault.Failing:
                return Results.StatusCode(StatusCodes.Status500InternalServerError);
            case ServerFault.LoggedOut:
                return Results.Redirect("/login", permanent: false, preserveMethod: false);
            case ServerFault.LosesBeacons when request.Headers["Sec-Fetch-Mode"] == "no-cors":
                return Results.Text(Taken);
            default:
                return Results.Text(session.Activity.Keep(session.Launch.Learner, changes) ? Taken : Refused);
        }
    }

    // That nothing is saved does not keep Moodle from giving its table of contents.
    private IResult Contents(int visit, HttpContext context)
    {
        if (sessions[visit].Fault == ServerFault.LoggedOut) return Results.Redirect("/login");
        if (sessions[visit].Fault == ServerFault.Unreachable) context.Abort();
        return Results.Text("");
    }

    private async Task<IResult> Hear(int visit, HttpRequest request)
    {
        sessions[visit].Hear(await Read<ApiCall[]>(request));
        return Results.Text("true");
    }

    // The player sends JSON as plain text, as a beacon does, so the content type is of no use.
    private static async Task<T> Read<T>(HttpRequest request) =>
        await JsonSerializer.DeserializeAsync<T>(request.Body, JsonSerializerOptions.Web)
        ?? throw new JsonException("The player said null.");
}
