using System.Text;

namespace NewsGraph.Text;

/// <summary>Writes a derived text piece by piece and remembers where each piece came from.</summary>
public sealed class OffsetMapBuilder
{
    private readonly StringBuilder _text = new();
    private readonly List<OffsetMap.Run> _runs = [];

    /// <summary>Number of derived code units written so far.</summary>
    public int Length => _text.Length;

    /// <summary>Appends one code unit that stands for <c>[source, sourceEnd)</c> of the source.</summary>
    public void Append(char value, int source, int sourceEnd)
    {
        var at = _text.Length;
        _text.Append(value);
        if (_runs.Count > 0 && sourceEnd == source + 1)
        {
            var last = _runs[^1];
            if (last.SourceEnd == source && last.SourceEnd - last.Source == last.Length)
            {
                _runs[^1] = last with { Length = last.Length + 1, SourceEnd = sourceEnd };
                return;
            }
        }

        _runs.Add(new OffsetMap.Run(at, source, 1, sourceEnd));
    }

    /// <summary>Appends text that stands, unit by unit, at <paramref name="source"/> of the source.</summary>
    public void AppendVerbatim(ReadOnlySpan<char> text, int source)
    {
        for (var i = 0; i < text.Length; i++)
        {
            Append(text[i], source + i, source + i + 1);
        }
    }

    /// <summary>Appends text that as a whole stands for <c>[source, sourceEnd)</c> (an entity, an escape, an inserted break).</summary>
    public void AppendReplacement(ReadOnlySpan<char> text, int source, int sourceEnd)
    {
        for (var i = 0; i < text.Length; i++)
        {
            _text.Append(text[i]);
            _runs.Add(new OffsetMap.Run(_text.Length - 1, source, 1, sourceEnd));
        }
    }

    /// <summary>The derived text.</summary>
    public override string ToString() => _text.ToString();

    /// <summary>The map from the derived text to its source.</summary>
    public OffsetMap ToMap() => OffsetMap.FromRuns(_runs);
}
