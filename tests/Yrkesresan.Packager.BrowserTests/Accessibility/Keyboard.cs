using Microsoft.Playwright;
using Xunit;

namespace Yrkesresan.Packager.BrowserTests.Accessibility;

/// <summary>A learner who has only a keyboard. Wherever a key leads, the focus is somewhere and can be seen (WCAG 2.4.7, 2.4.11).</summary>
/// <param name="page">The package, in a window of its own.</param>
internal sealed class Keyboard(IPage page)
{
    // More than any page of the tests has to stop at.
    private const int MostStops = 60;

    /// <summary>Presses Tab until the focus is on something that has this role and name.</summary>
    /// <exception cref="Xunit.Sdk.XunitException">It cannot be reached, or on the way there the focus was lost or hidden.</exception>
    public async Task GoTo(AriaRole role, string name)
    {
        var targets = page.GetByRole(role, new() { Name = name, Exact = true });
        for (var stop = 0; stop < MostStops; stop++)
        {
            await Press("Tab");
            await AssertFocusIsSeen();
            if (await targets.EvaluateAllAsync<bool>("elements => elements.includes(document.activeElement)")) return;
        }

        Assert.Fail($"{role} ”{name}” is not reached by Tab. The focus is on: {await Focused()}");
    }

    /// <summary>Goes to something and presses a key on it.</summary>
    public async Task Use(AriaRole role, string name, string key = "Enter")
    {
        await GoTo(role, name);
        await Press(key);
    }

    /// <summary>Presses a key.</summary>
    public Task Press(string key) => page.Keyboard.PressAsync(key);

    /// <summary>Writes in the field that has the focus.</summary>
    public Task Write(string text) => page.Keyboard.TypeAsync(text);

    /// <summary>What has the focus, as its HTML begins.</summary>
    public Task<string> Focused() => page.EvaluateAsync<string>("() => document.activeElement.outerHTML.slice(0, 120)");

    /// <summary>The focus is on something with a mark around it, in the window, with nothing in front of it.</summary>
    public async Task AssertFocusIsSeen() => Assert.Equal("seen", await page.EvaluateAsync<string>(
        """
        () => {
          const element = document.activeElement;
          if (!element || element === document.body) return 'lost';
          const shown = element.getBoundingClientRect();
          const [x, y] = [Math.max(0, shown.left) + Math.min(shown.width, 20) / 2, Math.max(0, shown.top) + Math.min(shown.height, 20) / 2];
          const there = document.elementFromPoint(x, y);
          const name = element.outerHTML.slice(0, 120);
          if (!there || !(element.contains(there) || there.contains(element))) return 'hidden: ' + name;
          return element.matches(':focus-visible') && getComputedStyle(element).outlineStyle !== 'none' ? 'seen' : 'without a mark: ' + name;
        }
        """));
}
