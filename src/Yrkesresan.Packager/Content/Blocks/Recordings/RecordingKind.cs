namespace Yrkesresan.Packager.Content.Blocks.Recordings;

/// <summary>What sort of recording.</summary>
public enum RecordingKind
{
    /// <summary>A film.</summary>
    Film,

    /// <summary>A podcast episode.</summary>
    Podd,
}
