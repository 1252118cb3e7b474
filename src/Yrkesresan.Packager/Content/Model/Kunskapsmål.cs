namespace Yrkesresan.Packager.Content.Model;

/// <summary>What a learner is to know or be able to do after a course.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Text">The goal, to be read after "kunna".</param>
/// <param name="Nivå">How deep the knowledge goes.</param>
/// <param name="Kurs">The code of the course that it belongs to.</param>
/// <param name="Status">Whether it is decided or only an example.</param>
public sealed record Kunskapsmål(
    Located<string> Id,
    Located<string> Text,
    Located<Kunskapsnivå> Nivå,
    Located<string> Kurs,
    Located<Målstatus> Status);
