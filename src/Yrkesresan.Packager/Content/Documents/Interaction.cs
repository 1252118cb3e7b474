namespace Yrkesresan.Packager.Content.Documents;

/// <summary>How a question is answered, and which answer is right. The kinds are those of SCORM 1.2 (run-time, cmi.interactions.n.type).</summary>
public abstract record Interaction;
