namespace Yrkesresan.Packager.Files;

// CA1032: it is always made with a sentence for the user; without that it would help nobody.
#pragma warning disable CA1032
/// <summary>A file cannot be read, or a folder cannot be listed as a whole: half a folder would look like one from which files have been removed.</summary>
/// <param name="message">Why, and what to do, in plain Swedish.</param>
/// <param name="cause">What the disk or git said.</param>
public sealed class UnreadableException(string message, Exception? cause = null) : IOException(message, cause);
