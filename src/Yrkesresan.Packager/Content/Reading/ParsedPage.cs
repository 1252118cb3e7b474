using System.Collections.Immutable;
using Yrkesresan.Packager.Content.Documents;
using Yrkesresan.Packager.Content.Model;
using Yrkesresan.Packager.Content.Text;
using Yrkesresan.Packager.Content.Yaml;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Content.Reading;

/// <summary>A page's file.</summary>
/// <param name="Text">Its text.</param>
/// <param name="Tree">The YAML of its front matter.</param>
/// <param name="Body">The page's text as blocks, also where its front matter cannot be read; empty where it is not known where the text begins.</param>
/// <param name="Page">The page; null where its front matter cannot be read.</param>
/// <param name="Faults">What is wrong with it by itself.</param>
public sealed record ParsedPage(SourceText? Text, YamlNode? Tree, ImmutableArray<Block> Body, Page? Page, ImmutableArray<Diagnostic> Faults)
    : ParsedFile(Text, Tree, Faults);
