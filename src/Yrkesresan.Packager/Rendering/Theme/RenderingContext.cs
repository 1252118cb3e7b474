using System.Collections;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Yrkesresan.Packager.Rendering;

/// <summary>One rendering of one template: strict about names, limited in work, and escaping whatever is not <see cref="HtmlText"/>.</summary>
internal sealed class RenderingContext : TemplateContext
{
    /// <summary>Far beyond the largest part: more is a loop gone wrong.</summary>
    private const int MostCharacters = 64_000_000;

    private const int MostSteps = 100_000;

    private const int DeepestInclude = 20;

    public RenderingContext(ScriptObject functions, ScriptObject model) : base(functions)
    {
        StrictVariables = true;
        EnableRelaxedMemberAccess = false;
        EnableRelaxedTargetAccess = false;
        EnableRelaxedIndexerAccess = false;
        LoopLimit = MostSteps;
        RecursiveLimit = DeepestInclude;
        LimitToString = MostCharacters;
        OutputLimit = MostCharacters;
        OnStringLimit = ScriptLimitBehavior.Throw;
        OnOutputLimit = ScriptLimitBehavior.Throw;
        NewLine = "\n";
        // Indenting would change what stands in a <pre>.
        AutoIndent = false;

        PushGlobal(model);
        // Assignments in a template land here, so that the model is never changed.
        PushGlobal(new ScriptObject());
    }

    public override TemplateContext Write(SourceSpan span, object? textAsObject)
    {
        switch (textAsObject)
        {
            case null: return this;
            case HtmlText html: return Write(html.Html);
            case ScriptObject or ScriptArray: throw new ScriptRuntimeException(span, "An object or a list cannot be written: name one of its members.");
            default: return Write(HtmlText.Escape(ObjectToString(textAsObject) ?? ""));
        }
    }

    /// <summary>Members are looked up in script objects, lists and strings alone: .NET objects are never reflected over.</summary>
    protected override IObjectAccessor? GetMemberAccessorImpl(object target) =>
        target is IScriptObject or IList or string
            ? base.GetMemberAccessorImpl(target)
            : throw new ScriptRuntimeException(CurrentSpan, $"A value of type {target.GetType().Name} has no members.");
}
