namespace Yrkesresan.Packager.Content.Model;

/// <summary>A track: a group of learners that some courses are meant for.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Titel">Its name.</param>
public sealed record Spår(Located<string> Id, Located<string> Titel);
