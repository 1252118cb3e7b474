using Xunit;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Rendering;

namespace Yrkesresan.Packager.Tests.Rendering;

/// <summary>The runtime's modules, and the one function that becomes of them.</summary>
public sealed class RuntimeModulesTests
{
    private const string First = "/** Ett. */\nexport const one = 1;\nlet own = 2;\n";

    [Fact]
    public void Modules_become_one_function()
    {
        var (script, faults) = Join("import { one } from './a.js';\n\nconst two = () => {\n  const own = one;\n  return own;\n};\n");
        Assert.Empty(faults);
        Assert.Equal(
            "(() => {\n'use strict';\n/** Ett. */\nconst one = 1;\nlet own = 2;\n\n\nconst two = () => {\n  const own = one;\n  return own;\n};\n\n})();\n",
            script);
    }

    [Fact]
    public void Named_numbers_stand_where_they_are_used()
    {
        var (script, _) = Join("export const MOST = 3_500;\nconst MOST_WORDS = 'MANY';\nconst two = () => MOST * 2 + MOST_WORDS.length;\n");
        Assert.EndsWith("let own = 2;\n\nconst MOST_WORDS = 'MANY';\nconst two = () => 3_500 * 2 + MOST_WORDS.length;\n\n})();\n", script, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("const one = 1;", "”one” finns redan i ”runtime/a.js”, och alla skript blir ett.")]
    [InlineData("export const own = 1;", "”own” finns redan i ”runtime/a.js”, och alla skript blir ett.")]
    [InlineData("import { one, two } from './a.js';", "”two” exporteras inte av ”a.js”.")]
    [InlineData("import { own } from './a.js';", "”own” exporteras inte av ”a.js”.")]
    [InlineData("import { one } from './c.js';", "”one” exporteras inte av ”c.js”.")]
    [InlineData("import { one as two } from './a.js';", "Raden kan inte fogas ihop med de andra skripten.")]
    [InlineData("import {", "Raden kan inte fogas ihop med de andra skripten.")]
    [InlineData("import './a.js';", "Raden kan inte fogas ihop med de andra skripten.")]
    [InlineData("export default 1;", "Raden kan inte fogas ihop med de andra skripten.")]
    [InlineData("export { two };", "Raden kan inte fogas ihop med de andra skripten.")]
    [InlineData("export function two() {}", "Raden kan inte fogas ihop med de andra skripten.")]
    [InlineData("const { two } = one;", "Raden kan inte fogas ihop med de andra skripten.")]
    [InlineData("var two = 1;", "Raden kan inte fogas ihop med de andra skripten.")]
    public void What_cannot_be_joined_is_a_fault(string line, string message)
    {
        var fault = Assert.Single(Join("// Två.\n" + line + "\n").Faults);
        Assert.Equal((message, "runtime/b.js:2:1"), (fault.Message, fault.Span.ToString()));
    }

    private static (string Script, IReadOnlyList<Diagnostic> Faults) Join(string second)
    {
        var faults = new DiagnosticBag();
        var script = RuntimeModules.Joined([("runtime/a.js", First), ("runtime/b.js", second)], faults);
        return (script, faults.ToSorted());
    }
}
