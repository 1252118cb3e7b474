namespace Yrkesresan.Packager.Cli;

/// <summary>What a run ends with (design, contract 1).</summary>
internal static class ExitCode
{
    /// <summary>Done; there may have been warnings.</summary>
    public const int Done = 0;

    /// <summary>The content has errors.</summary>
    public const int ContentErrors = 1;

    /// <summary>Usage, disk or another failure.</summary>
    public const int Failure = 2;
}
