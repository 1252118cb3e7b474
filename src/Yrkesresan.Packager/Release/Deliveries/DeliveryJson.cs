using System.Text.Encodings.Web;
using System.Text.Json;
using Yrkesresan.Packager.Content.Model;
using Yrkesresan.Packager.Release.Comparisons;

namespace Yrkesresan.Packager.Release.Deliveries;

/// <summary><c>leverans.json</c>: a delivery for programs, and for the next release to be held against.</summary>
public static class DeliveryJson
{
    /// <summary>The file's name.</summary>
    public const string FileName = "leverans.json";

    /// <summary>The version of the file that is written. Version 1 had a hash of each page's text too, which the packages have themselves since.</summary>
    private const int Version = 2;

    private static readonly JsonWriterOptions Readable = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The file's bytes: UTF-8, LF.</summary>
    public static ReadOnlyMemory<byte> Write(Delivery delivery)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Readable))
        {
            json.WriteStartObject();
            json.WriteNumber("version", Version);
            json.WriteString("utgåva", delivery.Name);
            json.WriteString("jämförd_med", delivery.Since);
            json.WriteString("commit", delivery.Commit);
            json.WriteString("program", delivery.Tool);
            json.WriteStartArray("paket");
            foreach (var package in delivery.Packages) Write(json, package);
            json.WriteEndArray();
            json.WriteStartArray("borttagna");
            foreach (var removed in delivery.Removed) WriteRemoved(json, removed.Before!);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    private static void Write(Utf8JsonWriter json, DeliveredPackage delivered)
    {
        var package = delivered.Package;
        json.WriteStartObject();
        json.WriteString("fil", package.FileName);
        json.WriteString("slag", ChangeWords.Of(delivered.Comparison.Change).Word);
        json.WriteStartArray("ändringar");
        foreach (var note in delivered.Comparison.Notes) json.WriteStringValue(note);
        json.WriteEndArray();
        json.WriteString("kurs", delivered.View.Course.Header.Kod.Value);
        json.WriteString("del", delivered.View.Part.Kind.Folder());
        json.WriteString("titel", package.Summary.Title);
        json.WriteString("sha1", package.Sha1);
        json.WriteString("sha256", package.Sha256);
        json.WriteNumber("byte", package.Length);
        json.WriteString("paketversion", package.Version);
        json.WriteStartObject("identifierare");
        json.WriteString("manifest", delivered.Identifiers.Manifest);
        json.WriteString("organization", delivered.Identifiers.Organization);
        json.WriteString("item", delivered.Identifiers.Item);
        json.WriteString("resource", delivered.Identifiers.Resource);
        json.WriteEndObject();
        json.WriteString("innehåll", package.Summary.Content!.InputsHash);
        json.WriteStartArray("sidor");
        foreach (var page in package.Summary.Pages)
        {
            json.WriteStartObject();
            json.WriteString("id", page.Id);
            json.WriteString("titel", page.Title);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteRemoved(Utf8JsonWriter json, ReleasedPackage package)
    {
        json.WriteStartObject();
        json.WriteString("fil", package.FileName);
        json.WriteString("kurs", package.Summary.Code);
        json.WriteString("del", package.Summary.Folder);
        json.WriteString("titel", package.Summary.Title);
        json.WriteString("sha1", package.Sha1);
        json.WriteEndObject();
    }
}
