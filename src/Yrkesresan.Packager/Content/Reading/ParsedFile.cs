using System.Collections.Immutable;
using Yrkesresan.Packager.Content.Text;
using Yrkesresan.Packager.Content.Yaml;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Content.Reading;

/// <summary>What one file says, whatever the others say: made of its path and bytes alone, so that it can be remembered by them.</summary>
/// <param name="Text">Its text; null where its bytes are none that is read.</param>
/// <param name="Tree">Its YAML, or that of its front matter, with positions; null where there is none that can be read.</param>
/// <param name="Faults">What is wrong with it by itself, in reading order.</param>
public abstract record ParsedFile(SourceText? Text, YamlNode? Tree, ImmutableArray<Diagnostic> Faults);
