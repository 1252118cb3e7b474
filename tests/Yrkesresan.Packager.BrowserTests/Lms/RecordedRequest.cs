namespace Yrkesresan.Packager.BrowserTests.Lms;

/// <summary>A request that reached the server, and its answer.</summary>
public sealed record RecordedRequest(string Method, string Path, int Status);
