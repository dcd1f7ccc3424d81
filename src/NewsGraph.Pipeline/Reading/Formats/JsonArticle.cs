using System.Text;
using System.Text.Json;
using NewsGraph.Text;

namespace NewsGraph.Pipeline.Reading.Formats;

/// <summary>The fields of one record, its text put together of title, byline and body with the way back to the record's characters.</summary>
internal sealed class JsonArticle
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly Dictionary<string, JsonField> _fields = new(StringComparer.Ordinal);
    private readonly List<Block> _parts = [];

    private JsonArticle()
    {
    }

    /// <summary>Id, or null.</summary>
    public string? Id => Value("id");

    /// <summary>Title, or null.</summary>
    public string? Title => Value("title");

    /// <summary>Address, or null.</summary>
    public string? Url => Value("url");

    /// <summary>Outlet, or null.</summary>
    public string? Publisher => Value("publisher");

    /// <summary>Date as stated, or null.</summary>
    public string? Published => Value("published");

    /// <summary>Author, or null.</summary>
    public string? Author => Value("author");

    /// <summary>Agency, or null.</summary>
    public string? Agency => Value("agency");

    /// <summary>Title, byline and body, a blank line between them.</summary>
    public string Text { get; private set; } = "";

    /// <summary>From <see cref="Text"/> to the decoded line.</summary>
    public OffsetMap Offsets { get; private set; } = OffsetMap.Identity;

    /// <summary>The title's place in <see cref="Text"/>.</summary>
    public IReadOnlyList<Block> Parts => _parts;

    /// <summary>Reads one record.</summary>
    /// <param name="line">A JSON object in UTF-8.</param>
    /// <exception cref="JsonException">The line is no JSON object.</exception>
    public static JsonArticle Parse(ReadOnlySpan<byte> line)
    {
        var article = new JsonArticle();
        try
        {
            article.ReadFields(line);
            article.Compose(Utf8.GetString(line));
        }
        catch (Exception e) when (e is DecoderFallbackException or InvalidOperationException)
        {
            throw new JsonException("The line is no UTF-8.", null, 0, 0, e);
        }

        return article;
    }

    private string? Value(string name) => _fields.TryGetValue(name, out var field) && !string.IsNullOrWhiteSpace(field.Value) ? field.Value.Trim() : null;

    private void ReadFields(ReadOnlySpan<byte> line)
    {
        var reader = new Utf8JsonReader(line);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("An object is expected.", null, 0, 0);
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            if (JsonField.TryRead(ref reader, line, out var field))
            {
                _fields[name] = field;
            }
            else
            {
                reader.Skip();
            }
        }

        if (reader.Read())
        {
            throw new JsonException("More follows after the object.", null, 0, reader.TokenStartIndex);
        }
    }

    private void Compose(string line)
    {
        var builder = new OffsetMapBuilder();
        var body = _fields.GetValueOrDefault("text");
        if (Title is { } title && !(body?.Value.TrimStart().StartsWith(title, StringComparison.Ordinal) ?? false))
        {
            _fields["title"].AppendTo(builder, line);
            _parts.Add(new Block(BlockKind.Title, Trimmed(builder.ToString(), 0)));
            BreakAfter(builder, _fields["title"], "\n");
        }

        if (Value("byline") is not null)
        {
            _fields["byline"].AppendTo(builder, line);
            BreakAfter(builder, _fields["byline"], "\n\n");
        }
        else if (builder.Length > 0)
        {
            BreakAfter(builder, _fields["title"], "\n");
        }

        body?.AppendTo(builder, line);
        Text = builder.ToString();
        Offsets = builder.ToMap();
    }

    private static void BreakAfter(OffsetMapBuilder builder, JsonField field, string lineBreak) =>
        builder.AppendReplacement(lineBreak, field.End, field.End);

    private static TextSpan Trimmed(string text, int start)
    {
        var end = text.Length;
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return new TextSpan(start, end);
    }
}
