using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Inspection.Manifests;

/// <summary>An attribute of a manifest.</summary>
/// <param name="Prefix">Its prefix; empty where it has none.</param>
/// <param name="LocalName">Its name without prefix.</param>
/// <param name="Namespace">Its namespace; empty where it has none.</param>
/// <param name="Value">Its value, references resolved.</param>
/// <param name="Span">The value as it stands, between its quotation marks.</param>
internal sealed record ManifestAttribute(string Prefix, string LocalName, string Namespace, string Value, SourceSpan Span);
