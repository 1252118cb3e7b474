using Xunit;
using Yrkesresan.Packager.Inspection.Pages;

namespace Yrkesresan.Packager.Tests.Inspection;

/// <summary>Comments are blanked out, and nothing that only looks like one.</summary>
public sealed class ScriptCodeTests
{
    [Theory]
    [InlineData("a(); // b()", "a();       ")]
    [InlineData("a(); // b()\r\nc();", "a();       \r\nc();")]
    [InlineData("a(); // b()\rc();", "a();       \rc();")]
    [InlineData("a(/* b\n() */);", "a(    \n     );")]
    [InlineData("a(); /* b()", "a();       ")]
    [InlineData("'//' + a()", "'//' + a()")]
    [InlineData("'\\'//' + a()", "'\\'//' + a()")]
    [InlineData("`//\n` // b", "`//\n`     ")]
    [InlineData("'not closed\na(); // b", "'not closed\na();     ")]
    [InlineData("/^https?:\\/\\//; a(); // b", "/^https?:\\/\\//; a();     ")]
    [InlineData("x = /[/]'/; a(); // b", "x = /[/]'/; a();     ")]
    [InlineData("return /'/; // b", "return /'/;     ")]
    [InlineData("x = 1 / 2; // b / c", "x = 1 / 2;         ")]
    [InlineData("x = n/2; '//' / 3", "x = n/2; '//' / 3")]
    [InlineData("x = f(1) / 2; '/'; // b", "x = f(1) / 2; '/';     ")]
    [InlineData("x = /never closed\na(); // b", "x = /never closed\na();     ")]
    [InlineData("`${s ? `https://${h}` : \"\"}/x`; a(); // b", "`${s ? `https://${h}` : \"\"}/x`; a();     ")]
    [InlineData("`${ { a: {} } }//` // b", "`${ { a: {} } }//`     ")]
    [InlineData("`$${'`'}//` // b", "`$${'`'}//`     ")]
    [InlineData("`\\${//` // b", "`\\${//`     ")]
    [InlineData("`${a // }\n}//` // b", "`${a     \n}//`     ")]
    [InlineData("} `//` // b", "} `//`     ")]
    [InlineData("n++/2; u = \"a/b\"; v = \"http://x\"; a()", "n++/2; u = \"a/b\"; v = \"http://x\"; a()")]
    [InlineData("n + /'/ // b", "n + /'/     ")]
    [InlineData("if (a(1)) /\"/.test(b); // c", "if (a(1)) /\"/.test(b);     ")]
    [InlineData("x = (a + b) / 2; '/' // c", "x = (a + b) / 2; '/'     ")]
    [InlineData(") /2; '/' // c", ") /2; '/'     ")]
    [InlineData("", "")]
    [InlineData("/", "/")]
    [InlineData("//", "  ")]
    [InlineData("/*", "  ")]
    [InlineData("'\\", "'\\")]
    public void Only_comments_are_blanked_out(string script, string code) => Assert.Equal(code, ScriptCode.WithoutComments(script));
}
