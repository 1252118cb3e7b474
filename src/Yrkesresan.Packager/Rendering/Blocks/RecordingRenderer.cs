using Scriban.Runtime;
using Yrkesresan.Packager.Content;
using Yrkesresan.Packager.Content.Blocks.Recordings;
using Yrkesresan.Packager.Content.Documents;

namespace Yrkesresan.Packager.Rendering.Blocks;

/// <summary>How a film or a podd looks: a player, or a card that leads to where it is shown.</summary>
internal static class RecordingRenderer
{
    /// <summary>Renders a recording.</summary>
    public static string Render(Recording recording, PageScope scope)
    {
        // An address that a source has too is that source: its title says more than the address.
        var source = recording.Address is { } address ? scope.References.Known.FirstOrDefault(källa => källa.Url?.Value == address.Target) : null;
        return scope.Theme.Render("blocks/recording.html", new ScriptObject
        {
            ["kind"] = recording.Kind.ToString().ToLowerInvariant(),
            ["file"] = PathOf(recording.File, scope),
            ["captions"] = PathOf(recording.Captions, scope),
            ["described"] = PathOf(recording.Described, scope),
            ["url"] = recording.Address?.Target,
            ["host"] = recording.Address is null ? null : new Uri(recording.Address.Target).Host,
            ["title"] = source?.Titel.Value,
            ["minutes"] = source?.Minuter?.Value,
            ["language"] = recording.Language,
            ["language_name"] = recording.Language is { } tag ? scope.Theme.WordOr("language_" + tag, tag) : null,
            ["page_language"] = scope.Language,
            ["transcript"] = BlockRenderer.Render(recording.Transcript, scope),
        });
    }

    private static string? PathOf(TargetText? file, PageScope scope) =>
        file is null ? null : scope.PackagePath(LocalTarget.Of(scope.Page.File, file.Target)!.Path!);
}
