namespace Yrkesresan.Packager.Content.Sources;

// CA1032: it is always made with a sentence for the user; without that it would help nobody.
#pragma warning disable CA1032
/// <summary>A folder cannot be listed as a whole. Half a folder would look like one from which files have been taken away.</summary>
/// <param name="message">Why, and what to do, in plain Swedish.</param>
/// <param name="cause">What the disk said.</param>
public sealed class ContentSourceException(string message, Exception? cause = null) : IOException(message, cause);
