namespace Yrkesresan.Packager.Diagnostics.Formats;

/// <summary>Gives a line of a file as it stands there, or null where the file was not read or has no such line.</summary>
/// <param name="file">The file, as the diagnostic names it.</param>
/// <param name="line">The line, from 1.</param>
public delegate string? SourceLine(string file, int line);
