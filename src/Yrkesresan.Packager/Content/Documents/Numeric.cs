namespace Yrkesresan.Packager.Content.Documents;

/// <summary>A number to write.</summary>
/// <param name="Smallest">The smallest that is right.</param>
/// <param name="Largest">The largest that is right; the same as the smallest where only one is.</param>
public sealed record Numeric(decimal Smallest, decimal Largest) : Interaction;
