using System.Collections.Immutable;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Content.Blocks.Recordings;

/// <summary>What can be wrong with a film or a podd as it is written.</summary>
public static class RecordingFaults
{
    /// <summary>Neither a file nor an address.</summary>
    public static readonly Rule NoTarget = new("YR0260", "inspelning-utan-fil", RuleCategory.Links);

    /// <summary>A file and an address.</summary>
    public static readonly Rule TwoTargets = new("YR0261", "bade-fil-och-adress", RuleCategory.Links);

    /// <summary>Neither a transcript nor a summary.</summary>
    public static readonly Rule NoTranscript = new("YR0262", "inspelning-utan-text", RuleCategory.Links);

    /// <summary>A film of the course without captions.</summary>
    public static readonly Rule NoCaptions = new("YR0263", "film-utan-undertexter", RuleCategory.Links);

    /// <summary>Captions or a described version for what is shown elsewhere.</summary>
    public static readonly Rule WithoutEffect = new("YR0264", "attribut-utan-verkan", RuleCategory.Links);

    /// <summary>All of them.</summary>
    public static readonly ImmutableArray<Rule> All = [NoTarget, TwoTargets, NoTranscript, NoCaptions, WithoutEffect];
}
