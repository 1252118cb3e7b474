using Xunit;

namespace Yrkesresan.Packager.BrowserTests.Learners;

/// <summary>The tests that share one browser; xunit runs them one after another.</summary>
[CollectionDefinition(Name)]
public sealed class BrowserTestsGroup : ICollectionFixture<BrowserAndServer>
{
    /// <summary>What a test class says in its <c>[Collection]</c>.</summary>
    public const string Name = "Browser";
}
