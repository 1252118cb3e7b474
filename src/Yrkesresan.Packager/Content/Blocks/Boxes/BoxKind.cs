namespace Yrkesresan.Packager.Content.Blocks.Boxes;

/// <summary>What sort of box.</summary>
public enum BoxKind
{
    /// <summary>What must not be missed.</summary>
    Viktigt,

    /// <summary>An example.</summary>
    Exempel,

    /// <summary>What a word means.</summary>
    Begrepp,

    /// <summary>Something to think about and write down for oneself.</summary>
    Reflektion,
}
