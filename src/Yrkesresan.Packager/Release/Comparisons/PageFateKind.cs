namespace Yrkesresan.Packager.Release.Comparisons;

/// <summary>What has become of a page since another release.</summary>
public enum PageFateKind
{
    /// <summary>It has the same id in the same package: learners keep what they have done.</summary>
    Kept,

    /// <summary>It lies in another package: learners begin it again, since progress is kept by package.</summary>
    Moved,

    /// <summary>Learners have never had it.</summary>
    New,

    /// <summary>It is in no package any longer.</summary>
    Gone,
}
