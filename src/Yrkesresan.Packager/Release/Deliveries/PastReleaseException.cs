namespace Yrkesresan.Packager.Release.Deliveries;

// CA1032: it is always made with a sentence for the user; without that it would help nobody.
#pragma warning disable CA1032
/// <summary>A folder is not a release as it was handed over.</summary>
/// <param name="message">What is wrong in it, in plain Swedish: a sentence.</param>
/// <param name="cause">What lies behind it, for whoever debugs.</param>
public sealed class PastReleaseException(string message, Exception? cause = null) : Exception(message, cause);
