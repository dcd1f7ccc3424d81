using AngleSharp.Dom;
using AngleSharp.Html;

namespace NewsGraph.Pipeline.Reading.Formats.Pages;

/// <summary>
/// Finds the place in a page's source of every character of its text nodes. The parser keeps no positions of text, so the nodes are
/// walked in document order along the source: markup is stepped over, character references are matched by what they stand for.
/// </summary>
internal sealed class SourceAligner(string source)
{
    private const int LongestReference = 34;
    private int _at;

    /// <summary>Aligns all text nodes under a node. A node that the parser moved or made up is left out.</summary>
    public Dictionary<IText, SourceCharacter[]> Align(INode root)
    {
        var places = new Dictionary<IText, SourceCharacter[]>();
        foreach (var node in root.Descendants())
        {
            if (node is IText text)
            {
                if (AlignNode(text.Data) is { } characters)
                {
                    places[text] = characters;
                }
            }
            else if (node is IElement element && IsRaw(element.LocalName))
            {
                SkipRaw(element.LocalName);
            }
        }

        return places;
    }

    /// <summary>Elements whose content is no markup; nothing in them is read.</summary>
    internal static bool IsRaw(string name) => name is "script" or "style" or "textarea" or "title" or "iframe" or "noscript" or "xmp" or "noembed" or "noframes";

    private SourceCharacter[]? AlignNode(string data)
    {
        var from = _at;
        if (TryAlign(data) is { } found)
        {
            return found;
        }

        _at = from;
        return null;
    }

    private SourceCharacter[]? TryAlign(string data)
    {
        var characters = new SourceCharacter[data.Length];
        var i = 0;
        while (i < data.Length)
        {
            var length = Step(data, i, characters);
            if (length < 0)
            {
                return null;
            }

            i += length;
        }

        return characters;
    }

    /// <summary>Matches at least one code unit at the current place, or steps over what stands for none; the number matched, or -1.</summary>
    private int Step(string data, int i, SourceCharacter[] characters)
    {
        if (_at >= source.Length)
        {
            return -1;
        }

        var c = source[_at];
        if (c == '<' && IsMarkup(_at))
        {
            _at = AfterMarkup(_at);
            return 0;
        }

        if (c == '&' && Reference(_at, data, i) is var (length, units) && length > 0)
        {
            return Take(data, i, units, length, characters);
        }

        if (c == data[i] || (c == '\r' && data[i] == '\n'))
        {
            return Take(data, i, 1, c == '\r' && _at + 1 < source.Length && source[_at + 1] == '\n' ? 2 : 1, characters);
        }

        if (char.IsWhiteSpace(c))
        {
            _at++;
            return 0;
        }

        return -1;
    }

    private int Take(string data, int i, int units, int length, SourceCharacter[] characters)
    {
        for (var unit = 0; unit < units; unit++)
        {
            characters[i + unit] = new SourceCharacter(data[i + unit], _at, _at + length);
        }

        _at += length;
        return units;
    }

    private bool IsMarkup(int at) => at + 1 < source.Length && (char.IsAsciiLetter(source[at + 1]) || source[at + 1] is '/' or '!' or '?');

    private int AfterMarkup(int at)
    {
        if (source.AsSpan(at).StartsWith("<!--", StringComparison.Ordinal))
        {
            var close = source.IndexOf("-->", at + 2, StringComparison.Ordinal);
            return close < 0 ? source.Length : close + 3;
        }

        return source[at + 1] is '!' or '?' ? AfterNext('>', at) : AfterTag(at);
    }

    private int AfterNext(char c, int at)
    {
        var close = source.IndexOf(c, at);
        return close < 0 ? source.Length : close + 1;
    }

    /// <summary>After a tag's closing bracket; one inside a quoted attribute doesn't count.</summary>
    private int AfterTag(int at)
    {
        var quote = '\0';
        for (var i = at + 1; i < source.Length; i++)
        {
            var c = source[i];
            if (quote != '\0')
            {
                quote = c == quote ? '\0' : quote;
            }
            else if (c is '"' or '\'' && PrecededByEquals(i))
            {
                quote = c;
            }
            else if (c == '>')
            {
                return i + 1;
            }
        }

        return source.Length;
    }

    private bool PrecededByEquals(int at)
    {
        var i = at - 1;
        while (i > 0 && char.IsWhiteSpace(source[i]))
        {
            i--;
        }

        return source[i] == '=';
    }

    private void SkipRaw(string name)
    {
        var open = source.IndexOf("<" + name, _at, StringComparison.OrdinalIgnoreCase);
        if (open >= 0)
        {
            var content = AfterTag(open);
            var close = source.IndexOf("</" + name, content, StringComparison.OrdinalIgnoreCase);
            _at = close < 0 ? content : close;
        }
    }

    /// <summary>Length in the source of the character reference at <paramref name="at"/> and the number of units it stands for.</summary>
    private (int Length, int Units) Reference(int at, string data, int i)
    {
        if (at + 1 < source.Length && source[at + 1] == '#')
        {
            return (NumericLength(at), char.IsHighSurrogate(data[i]) && i + 1 < data.Length ? 2 : 1);
        }

        for (var length = Math.Min(LongestReference, source.Length - at - 1); length > 1; length--)
        {
            var symbol = HtmlEntityProvider.Resolver.GetSymbol(source.Substring(at + 1, length));
            if (symbol is not null && string.CompareOrdinal(data, i, symbol, 0, symbol.Length) == 0)
            {
                return (length + 1, symbol.Length);
            }
        }

        return (0, 0);
    }

    private int NumericLength(int at)
    {
        var i = at + 2;
        if (i < source.Length && source[i] is 'x' or 'X')
        {
            i++;
        }

        var digits = i;
        while (i < source.Length && char.IsAsciiHexDigit(source[i]))
        {
            i++;
        }

        if (i == digits)
        {
            return 0;
        }

        return (i < source.Length && source[i] == ';' ? i + 1 : i) - at;
    }
}
