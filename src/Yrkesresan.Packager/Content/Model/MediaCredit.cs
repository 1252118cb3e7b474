namespace Yrkesresan.Packager.Content.Model;

/// <summary>Who made a media file, and on what terms it may be used.</summary>
/// <param name="Fil">The file's path below the course's <c>media/</c>.</param>
/// <param name="Upphov">Who made it.</param>
/// <param name="Licens">The terms.</param>
public sealed record MediaCredit(Located<string> Fil, Located<string> Upphov, Located<string> Licens);
