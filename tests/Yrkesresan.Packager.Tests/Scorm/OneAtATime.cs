using Xunit;

namespace Yrkesresan.Packager.Tests.Scorm;

/// <summary>Tests that change the whole process, such as its time zone: nothing else runs beside them.</summary>
[CollectionDefinition(nameof(OneAtATime), DisableParallelization = true)]
public static class OneAtATime;
