namespace Yrkesresan.Packager.Release;

// CA1032: it is always made with a sentence for the user; without that it would help nobody.
#pragma warning disable CA1032
/// <summary>The folder for the packages cannot be replaced. What was in it is still there.</summary>
/// <param name="message">Why, and what to do, in plain Swedish.</param>
/// <param name="cause">What the disk said.</param>
public sealed class PackageFolderException(string message, Exception? cause = null) : IOException(message, cause);
