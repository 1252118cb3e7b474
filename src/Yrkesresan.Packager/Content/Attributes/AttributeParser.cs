using System.Collections.Immutable;
using Yrkesresan.Packager.Content.Text;

namespace Yrkesresan.Packager.Content.Attributes;

/// <summary>
/// Text → attributes. Our own, because Markdig's accepts ASCII keys only, drops the whole list at the first ö, and lets
/// any attribute through.
/// </summary>
public sealed class AttributeParser
{
    /// <summary>What is often written, or put there by a word processor, for the straight quotation mark.</summary>
    private const string WrongQuotes = "”“„’‘'«»";

    private readonly string text;
    private readonly int end;
    private int position;
    private TextSpan? firstFault;

    private AttributeParser(string text, int start, int end)
    {
        this.text = text;
        this.end = end;
        position = start;
    }

    private char Peek() => position < end ? text[position] : '\0';

    /// <summary>Whether what stands at a brace is meant as attributes and not as words in braces.</summary>
    public static bool LooksLikeAttributes(string text, int start, int end)
    {
        var i = start + 1;
        while (i < end && text[i] == ' ') i++;
        if (i >= end) return false;
        if (text[i] == '#') return true;
        if (text[i] == '.') return i + 1 < end && char.IsLetter(text[i + 1]);
        var key = i;
        while (i < end && IsKeyCharacter(text[i])) i++;
        return i > key && i < end && text[i] == '=';
    }

    /// <summary>Reads attributes that begin with a brace; they end at the closing brace on the same line, or there is a fault.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The offset of the opening brace.</param>
    /// <param name="end">Where the text to read ends.</param>
    public static AttributeList Parse(string text, int start, int end) => new AttributeParser(text, start, end).Read();

    private AttributeList Read()
    {
        var start = position++;
        var items = ImmutableArray.CreateBuilder<AttributeItem>();
        while (true)
        {
            while (Peek() is ' ' or '\t') position++;
            if (Peek() == '}') break;
            if (position >= end || Peek() == '\n')
            {
                // Where the brace is missing, so is the end of whatever stands last.
                return new AttributeList(new TextSpan(start, position), items.ToImmutable(), new TextSpan(start, position));
            }

            var from = position;
            if (ReadItem() is { } item)
            {
                items.Add(item);
                continue;
            }

            SkipWord();
            firstFault ??= new TextSpan(from, position);
        }

        position++;
        if (items.Count == 0) firstFault ??= new TextSpan(start, position);
        return new AttributeList(new TextSpan(start, position), items.ToImmutable(), firstFault);
    }

    private AttributeItem? ReadItem()
    {
        var start = position;
        if (Peek() == '#')
        {
            position++;
            return ReadBareValue() is { } id && AtItemEnd() ? new AttributeItem("#", id.Text, new TextSpan(start, start + 1), id.Span) : null;
        }

        if (Peek() == '.')
        {
            position++;
            return ReadKey() is { } name && AtItemEnd()
                ? new AttributeItem("." + name, "", new TextSpan(start, position), new TextSpan(position, position))
                : null;
        }

        if (ReadKey() is not { } key || Peek() != '=') return null;
        var keySpan = new TextSpan(start, position++);
        var value = Peek() == '"' ? ReadQuotedValue() : WrongQuotes.Contains(Peek(), StringComparison.Ordinal) ? ReadWronglyQuotedValue() : ReadBareValue();
        return value is { } found && AtItemEnd() ? new AttributeItem(key, found.Text, keySpan, found.Span) : null;
    }

    private bool AtItemEnd() => position >= end || text[position] is ' ' or '\t' or '}' or '\n';

    private string? ReadKey()
    {
        var start = position;
        while (IsKeyCharacter(Peek())) position++;
        return position > start ? text[start..position] : null;
    }

    private (string Text, TextSpan Span)? ReadBareValue()
    {
        var start = position;
        while (!AtItemEnd() && Peek() is not ('"' or '{')) position++;
        if (position <= start) return null;
        // A comma between attributes is no part of an address.
        var last = text[position - 1] == ',' && position - 1 > start ? position - 1 : position;
        if (last < position) firstFault ??= new TextSpan(last, position);
        return (text[start..last], new TextSpan(start, last));
    }

    private (string Text, TextSpan Span)? ReadQuotedValue()
    {
        var start = ++position;
        while (position < end && Peek() is not ('"' or '\n')) position++;
        if (Peek() != '"') return null;
        var value = (text[start..position], new TextSpan(start, position));
        position++;
        return value;
    }

    /// <summary>What stands between typographic quotation marks is read for what was meant, and reported.</summary>
    private (string Text, TextSpan Span)? ReadWronglyQuotedValue()
    {
        var start = ++position;
        while (position < end && Peek() != '\n' && !WrongQuotes.Contains(Peek(), StringComparison.Ordinal)) position++;
        if (position >= end || Peek() == '\n') return null;
        var value = (text[start..position], new TextSpan(start, position));
        position++;
        firstFault ??= new TextSpan(start - 1, position);
        return value;
    }

    private void SkipWord()
    {
        while (!AtItemEnd()) position++;
    }

    private static bool IsKeyCharacter(char character) => char.IsLetterOrDigit(character) || character is '_' or '-';
}
