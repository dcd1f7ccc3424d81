using NewsGraph.Text;

namespace NewsGraph.Arabic.Numbers;

/// <summary>The tokens of a document with their folded forms, the view in which numbers and times are read.</summary>
internal sealed class FoldedTokens : IReadOnlyList<string>
{
    private readonly string[] _forms;

    public FoldedTokens(Document document)
    {
        Document = document;
        _forms = new string[document.Tokens.Length];
        for (var i = 0; i < _forms.Length; i++)
        {
            _forms[i] = FoldedForm.Of(document.Tokens[i].Form);
        }
    }

    /// <summary>The document.</summary>
    public Document Document { get; }

    /// <inheritdoc />
    public int Count => _forms.Length;

    /// <inheritdoc />
    public string this[int index] => _forms[index];

    /// <inheritdoc />
    public IEnumerator<string> GetEnumerator() => ((IEnumerable<string>)_forms).GetEnumerator();

    /// <inheritdoc />
    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => _forms.GetEnumerator();
}
