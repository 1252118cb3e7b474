using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Yrkesresan.Packager.Rendering;

/// <summary>A function that templates may call. Written by hand, since Scriban's own wrapping of methods goes by reflection.</summary>
/// <param name="required">How many arguments there must be.</param>
/// <param name="body">What it does with them.</param>
internal sealed class ThemeFunction(int required, Func<TemplateContext, ScriptNode, ScriptArray, object?> body) : IScriptCustomFunction
{
    /// <summary>No template text has more gaps to fill than this.</summary>
    private const int MostArguments = 5;

    public int RequiredParameterCount => required;

    public int ParameterCount => MostArguments;

    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.None;

    public Type ReturnType => typeof(object);

    public ScriptParameterInfo GetParameterInfo(int index) => new(typeof(object), FormattableString.Invariant($"argument{index}"), null!);

    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        body(context, callerContext ?? throw new ScriptRuntimeException(default(SourceSpan), "A function must be called."), arguments);

    public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        ValueTask.FromResult(Invoke(context, callerContext, arguments, blockStatement));
}
