using System.Collections.Immutable;
using System.Text.Json;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Yrkesresan.Packager.BrowserTests.Accessibility;

/// <summary>axe-core in a page: all its rules, best practice included.</summary>
/// <param name="page">A window of its own: in a frame, axe would leave out what it asks of a whole page.</param>
internal sealed class AxeCore(IPage page)
{
    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    private bool isThere;

    /// <summary>What axe finds in the page as it now is, and what it cannot decide.</summary>
    public async Task<ImmutableArray<AxeFinding>> Run()
    {
        if (!isThere) await page.EvaluateAsync(Script);
        isThere = true;
        var found = await page.EvaluateAsync<string>(
            """
            async doubts => {
              const results = await axe.run(document, { resultTypes: ['violations', 'incomplete'] });
              const settled = (rule, element) => doubts.findIndex(doubt => doubt.rule === rule && element.matches(doubt.elements));
              const all = (rules, isDoubt) => rules.flatMap(rule => rule.nodes.map(node => ({
                rule: rule.id,
                isDoubt,
                html: node.html,
                settled: isDoubt ? settled(rule.id, document.querySelector(node.target[0])) : -1,
              })));
              return JSON.stringify([...all(results.violations, false), ...all(results.incomplete, true)]);
            }
            """,
            SettledDoubt.All.Select(doubt => new { rule = doubt.Rule, elements = doubt.Elements }).ToArray());
        return JsonSerializer.Deserialize<ImmutableArray<AxeFinding>>(found, JsonSerializerOptions.Web);
    }
}
