namespace Yrkesresan.Packager.Content.Model;

/// <summary>A step of the journey: a väska whose resväg holds courses.</summary>
/// <param name="Id">Its id, which is its folder's name.</param>
/// <param name="Titel">Its name.</param>
/// <param name="Tid">The time in the profession that it is meant for.</param>
/// <param name="Mål">What a learner can do after it.</param>
public sealed record Steg(Located<string> Id, Located<string> Titel, Located<string>? Tid, StegMål? Mål);
