using System.Collections;

namespace NewsGraph.Diagrams.Dot;

/// <summary>Attributes in the order in which they were set; setting one again keeps its place.</summary>
public sealed class DotAttributes : IEnumerable<KeyValuePair<string, DotValue>>
{
    private readonly List<KeyValuePair<string, DotValue>> _values = [];

    /// <summary>Sets an attribute; null takes it away.</summary>
    public DotValue? this[string name]
    {
        get => _values.Find(v => v.Key == name).Value;
        set
        {
            var at = _values.FindIndex(v => v.Key == name);
            if (value is null)
            {
                _values.RemoveAll(v => v.Key == name);
            }
            else if (at >= 0)
            {
                _values[at] = new(name, value);
            }
            else
            {
                _values.Add(new(name, value));
            }
        }
    }

    /// <summary>Adds an attribute, for collection initialisers.</summary>
    public void Add(string name, DotValue? value) => this[name] = value;

    /// <inheritdoc />
    public IEnumerator<KeyValuePair<string, DotValue>> GetEnumerator() => _values.GetEnumerator();

    /// <inheritdoc />
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
