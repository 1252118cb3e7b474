using System.Collections.Immutable;
using Yrkesresan.Packager.Packaging.Rules;
using Yrkesresan.Packager.Validation;

namespace Yrkesresan.Packager.Packaging;

/// <summary>Everything that is looked for before packages are built.</summary>
public static class PackageChecks
{
    /// <summary>The checks of the content, and those of what a package would keep of its learners and weigh.</summary>
    public static ImmutableArray<ICheck> All { get; } = [.. Validation.Checks.All, new StateTooLong(), new CollidingKeys(), new WidePicture(), new HeavyPart()];
}
