namespace NewsGraph.Sparql.Syntax;

/// <summary>The tokens of a text with a cursor: the lowest layer of the parser.</summary>
internal abstract class TokenReader
{
    private readonly List<Token> tokens;
    private int next;

    /// <summary>Begins at the first token.</summary>
    protected TokenReader(string text)
    {
        Text = text;
        tokens = Lexer.Tokenize(Text);
    }

    /// <summary>The text; offsets refer to it.</summary>
    protected string Text { get; }

    /// <summary>The token at the cursor.</summary>
    protected Token Current => tokens[next];

    /// <summary>The token after the one at the cursor.</summary>
    protected Token Following => tokens[Math.Min(next + 1, tokens.Count - 1)];

    /// <summary>Where the token before the cursor ends.</summary>
    protected int TakenEnd => next == 0 ? 0 : tokens[next - 1].End;

    /// <summary>Takes the token at the cursor.</summary>
    protected Token Take() => Current.Kind == TokenKind.End ? Current : tokens[next++];

    /// <summary>True when the cursor is at this operator or bracket.</summary>
    protected bool IsAt(string punctuation) => Current.Kind == TokenKind.Punctuation && Current.Value == punctuation;

    /// <summary>True when the cursor is at this keyword, in any case.</summary>
    protected bool IsAtWord(string keyword)
        => Current.Kind == TokenKind.Word && string.Equals(Current.Value, keyword, StringComparison.OrdinalIgnoreCase);

    /// <summary>Takes this operator or bracket if it is there.</summary>
    protected bool Accept(string punctuation)
    {
        var found = IsAt(punctuation);
        next += found ? 1 : 0;
        return found;
    }

    /// <summary>Takes this keyword if it is there.</summary>
    protected bool AcceptWord(string keyword)
    {
        var found = IsAtWord(keyword);
        next += found ? 1 : 0;
        return found;
    }

    /// <summary>Takes this operator or bracket, or reports that it is missing.</summary>
    protected Token Expect(string punctuation, string? because = null)
        => IsAt(punctuation) ? Take() : throw Unexpected($"'{punctuation}'{(because is null ? "" : " " + because)}");

    /// <summary>Takes this keyword, or reports that it is missing.</summary>
    protected void ExpectWord(string keyword)
    {
        if (!AcceptWord(keyword))
        {
            throw Unexpected(keyword);
        }
    }

    /// <summary>Takes a token of this kind, or reports that it is missing.</summary>
    protected Token Expect(TokenKind kind, string what) => Current.Kind == kind ? Take() : throw Unexpected(what);

    /// <summary>The error that something else was expected at the cursor.</summary>
    protected SparqlSyntaxException Unexpected(string expected)
    {
        var hint = Current.Kind == TokenKind.Word && !Keywords.All.Contains(Current.Value) ? Suggestions.For(Current.Value, Keywords.All) : "";
        return Error($"expected {expected}, found {Current.Describe()}{hint}", Current.Start);
    }

    /// <summary>An error at a place.</summary>
    protected SparqlSyntaxException Error(string problem, int offset) => new(problem, Text, offset);
}
