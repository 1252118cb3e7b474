using System.Collections.Immutable;

namespace Yrkesresan.Packager.Packages;

/// <summary>What a package's manifest says about it.</summary>
/// <remarks>
/// Texts are plain text of any length and with any characters: whoever writes the manifest makes them fit.
/// The version is not among them: it is a hash of the finished content.
/// </remarks>
public sealed record PackageDescription
{
    /// <summary>
    /// The package's lasting name, such as <c>BOU-NY-01-forberedelser</c>, of 1–100 of the letters a–z in either case, digits and hyphens.
    /// Never changed: the LMS finds a learner's progress by what is made from it.
    /// </summary>
    public required string Id { get; init; }

    /// <summary>The title shown in the LMS.</summary>
    public required string Title { get; init; }

    /// <summary>What the part is about. Where it is empty, the title stands in for it.</summary>
    public required string Description { get; init; }

    /// <summary>The catalogue that <see cref="Id"/> and the goals' ids belong to.</summary>
    public required string Catalog { get; init; }

    /// <summary>Who publishes the material and on what terms; empty where nothing is to be said.</summary>
    public required string Rights { get; init; }

    /// <summary>The language of all texts, as in <c>xml:lang</c>.</summary>
    public string Language { get; init; } = "sv";

    /// <summary>The time that the part usually takes, in whole minutes; 0 where it is not known.</summary>
    public int Minutes { get; init; }

    /// <summary>Whether any of the material is still to be reviewed.</summary>
    public bool IsDraft { get; init; }

    /// <summary>Words to find the part by. Where there are none, the title stands in for them.</summary>
    public ImmutableArray<string> Keywords { get; init; } = [];

    /// <summary>The kunskapsmål that the part serves, in the order they are shown.</summary>
    public ImmutableArray<PackageGoal> Goals { get; init; } = [];
}
