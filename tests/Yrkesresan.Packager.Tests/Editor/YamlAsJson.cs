using System.Globalization;
using System.Text.Json.Nodes;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Yrkesresan.Packager.Tests.Editor;

/// <summary>YAML as an editor's language server sees it (YAML 1.2): plain numbers, true, false and nothing are not text.</summary>
internal static class YamlAsJson
{
    public static JsonNode? Read(string yaml)
    {
        var parser = new Parser(new StringReader(yaml));
        parser.Consume<StreamStart>();
        parser.Consume<DocumentStart>();
        return Value(parser);
    }

    private static JsonNode? Value(Parser parser)
    {
        if (parser.TryConsume<SequenceStart>(out _))
        {
            var list = new JsonArray();
            while (!parser.TryConsume<SequenceEnd>(out _)) list.Add(Value(parser));
            return list;
        }

        if (!parser.TryConsume<MappingStart>(out _)) return Of(parser.Consume<Scalar>());
        var mapping = new JsonObject();
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var key = parser.Consume<Scalar>().Value;
            mapping[key] = Value(parser);
        }

        return mapping;
    }

    private static JsonNode? Of(Scalar scalar)
    {
        if (scalar.Style != ScalarStyle.Plain) return scalar.Value;
        if (scalar.Value is "" or "~" or "null") return null;
        if (scalar.Value is "true" or "false") return scalar.Value == "true";
        return int.TryParse(
            scalar.Value,
            NumberStyles.AllowLeadingSign,
            CultureInfo.InvariantCulture,
            out var number) ? JsonValue.Create(number) : scalar.Value;
    }
}
