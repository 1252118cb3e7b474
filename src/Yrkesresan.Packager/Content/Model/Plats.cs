namespace Yrkesresan.Packager.Content.Model;

/// <summary>A place beside the steps, such as Stationen.</summary>
/// <param name="Id">Its id, which is its folder's name.</param>
/// <param name="Titel">Its name.</param>
/// <param name="För">Whom it is for.</param>
public sealed record Plats(Located<string> Id, Located<string> Titel, Located<string>? För);
