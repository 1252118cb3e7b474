namespace Yrkesresan.Packager.Release.Comparisons;

/// <summary>What has become of a package since another release.</summary>
public enum PackageChange
{
    /// <summary>Learners have never had it.</summary>
    New,

    /// <summary>What learners read or do in it has changed, or may have.</summary>
    Changed,

    /// <summary>It looks or works otherwise, but says the same.</summary>
    ThemeOnly,

    /// <summary>The same bytes.</summary>
    Unchanged,

    /// <summary>An earlier release had it, but not the one that is compared with: its activity is hidden.</summary>
    Returned,

    /// <summary>It is no longer there.</summary>
    Removed,
}
