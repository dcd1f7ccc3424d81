using NewsGraph.Rdf;

namespace NewsGraph.Sparql.Syntax;

/// <summary>Expressions by precedence (SPARQL 1.1 §19.8, productions 110–128).</summary>
internal abstract class ExpressionParser(string text, string? baseIri, IReadOnlyDictionary<string, string>? prefixes)
    : TermParser(text, baseIri, prefixes)
{
    private static readonly string[] Comparisons = ["=", "!=", "<", ">", "<=", ">="];
    private const int MostOperators = 4000;

    private int depth;
    private int operators;

    /// <summary>True where aggregates may stand: in SELECT, HAVING and ORDER BY.</summary>
    protected bool AllowsAggregates { get; set; }

    /// <summary>Takes an expression.</summary>
    protected Expression Expression()
    {
        EnterNesting();
        var left = And();
        while (Accept("||"))
        {
            left = Call("||", left, And());
        }

        depth--;
        return left;
    }

    /// <summary>Guards the recursion: deeper nesting than anyone writes would exhaust the stack.</summary>
    protected void EnterNesting()
    {
        if (++depth > 400)
        {
            throw Error("the query is nested too deeply (more than 400 levels)", Current.Start);
        }
    }

    /// <summary>Undoes <see cref="EnterNesting"/>.</summary>
    protected void LeaveNesting() => depth--;

    private Expression And()
    {
        var left = Relational();
        while (Accept("&&"))
        {
            left = Call("&&", left, Relational());
        }

        return left;
    }

    private Expression Relational()
    {
        var left = Additive();
        if (Array.Find(Comparisons, IsAt) is { } comparison)
        {
            Take();
            return Call(comparison, left, Additive());
        }

        if (IsAtWord("NOT") || IsAtWord("IN"))
        {
            var negated = AcceptWord("NOT");
            ExpectWord("IN");
            return new InExpression(left, ArgumentList(), negated);
        }

        return left;
    }

    private Expression Additive()
    {
        var left = Multiplicative();
        while (IsAt("+") || IsAt("-"))
        {
            left = Call(Take().Value, left, Multiplicative());
        }

        return left;
    }

    private Expression Multiplicative()
    {
        var left = Unary();
        while (IsAt("*") || IsAt("/"))
        {
            left = Call(Take().Value, left, Unary());
        }

        return left;
    }

    private Expression Unary()
    {
        if (IsAtLiteral)
        {
            return new ConstantExpression(Literal());
        }

        if (!IsAt("!") && !IsAt("+") && !IsAt("-"))
        {
            return Primary();
        }

        EnterNesting();
        var sign = Take().Value;
        var operand = sign == "!" ? Unary() : Primary();
        LeaveNesting();
        return Call(sign switch { "!" => "!", "+" => "pos", _ => "neg" }, operand);
    }

    private Expression Primary()
    {
        if (IsAt("("))
        {
            return Bracketed();
        }

        if (IsAt("<<("))
        {
            return TripleTermExpression();
        }

        return Current.Kind switch
        {
            TokenKind.Variable => new VariableExpression(Variable()),
            TokenKind.IriReference or TokenKind.PrefixedName => IriOrFunction(),
            TokenKind.Word => BuiltInCall(),
            _ when IsAtLiteral => new ConstantExpression(Literal()),
            _ => throw Unexpected("an expression"),
        };
    }

    /// <summary>Takes <c>&lt;&lt;( s p o )&gt;&gt;</c> of variables and constants (SPARQL 1.2 §19.8, ExprTripleTerm).</summary>
    private CallExpression TripleTermExpression()
    {
        EnterNesting();
        Take();
        var subject = Operand(Current.Kind == TokenKind.Variable || IsAtIri);
        var predicate = Current.Kind == TokenKind.Word && Current.Value == "a" ? TypePredicate() : Operand(Current.Kind == TokenKind.Variable || IsAtIri);
        var @object = IsAt("<<(") ? TripleTermExpression() : Operand(Current.Kind == TokenKind.Variable || IsAtIri || IsAtLiteral);
        Expect(")>>", "to close the triple term");
        LeaveNesting();
        return Call("TRIPLE", subject, predicate, @object);
    }

    private ConstantExpression TypePredicate()
    {
        Take();
        return new ConstantExpression(RdfTerms.Type);
    }

    private Expression Operand(bool isAllowed)
    {
        if (!isAllowed)
        {
            throw Unexpected("a variable or an IRI (in the object also a literal or a triple term)");
        }

        return Current.Kind == TokenKind.Variable ? new VariableExpression(Variable()) : new ConstantExpression(IsAtIri ? Iri() : Literal());
    }

    /// <summary>Takes <c>( expression )</c>.</summary>
    protected Expression Bracketed()
    {
        Expect("(");
        var inner = Expression();
        Expect(")", "to close the bracket");
        return inner;
    }

    /// <summary>Takes a constraint: bracketed expression, built-in call or function call (production 69).</summary>
    protected Expression Constraint()
    {
        if (IsAt("("))
        {
            return Bracketed();
        }

        if (Current.Kind == TokenKind.Word)
        {
            return BuiltInCall();
        }

        return IsAtIri && IriOrFunction() is FunctionExpression call ? call : throw Unexpected("a bracketed expression or a function call");
    }

    private Expression IriOrFunction()
    {
        var iri = Iri();
        return IsAt("(") ? new FunctionExpression(iri, ArgumentList(allowsDistinct: true)) : new ConstantExpression(iri);
    }

    private Expression BuiltInCall()
    {
        var name = Current.Value.ToUpperInvariant();
        if (name is "EXISTS" or "NOT")
        {
            Take();
            if (name == "NOT")
            {
                ExpectWord("EXISTS");
            }

            return new ExistsExpression(NestedGroup(), name == "NOT");
        }

        if (FunctionNames.Aggregates.Contains(name))
        {
            return Aggregate(name);
        }

        if (!FunctionNames.BuiltIns.TryGetValue(name, out var arity))
        {
            var hint = Suggestions.For(name, FunctionNames.BuiltIns.Keys.Concat(FunctionNames.Aggregates));
            throw Error($"expected an expression; there is no function '{Current.Value}'{hint}", Current.Start);
        }

        return CheckedCall(Take(), name, arity);
    }

    private CallExpression CheckedCall(Token token, string name, (int Least, int Most) arity)
    {
        var arguments = ArgumentList();
        if (arguments.Count < arity.Least || arguments.Count > arity.Most)
        {
            var wanted = arity.Least == arity.Most ? $"{arity.Least}" : $"{arity.Least} to {arity.Most}";
            throw Error($"{name} takes {wanted} argument(s), found {arguments.Count}", token.Start);
        }

        if (name == "BOUND" && arguments[0] is not VariableExpression)
        {
            throw Error("BOUND takes a variable", token.Start);
        }

        return new CallExpression(name, arguments);
    }

    private List<Expression> ArgumentList(bool allowsDistinct = false)
    {
        Expect("(");
        if (allowsDistinct)
        {
            AcceptWord("DISTINCT");
        }

        var arguments = new List<Expression>();
        while (!IsAt(")"))
        {
            if (arguments.Count > 0)
            {
                Expect(",", "or ')'");
            }

            arguments.Add(Expression());
        }

        Take();
        return arguments;
    }

    private AggregateExpression Aggregate(string name)
    {
        if (!AllowsAggregates)
        {
            throw Error($"the aggregate {name} may stand only in SELECT, HAVING and ORDER BY, and not inside another aggregate", Current.Start);
        }

        Take();
        AllowsAggregates = false;
        Expect("(");
        var distinct = AcceptWord("DISTINCT");
        var argument = name == "COUNT" && Accept("*") ? null : Expression();
        var separator = name == "GROUP_CONCAT" && Accept(";") ? Separator() : " ";
        Expect(")");
        AllowsAggregates = true;
        return new AggregateExpression(name, distinct, argument, separator);
    }

    private string Separator()
    {
        ExpectWord("SEPARATOR");
        Expect("=");
        return Expect(TokenKind.String, "a string").Value;
    }

    /// <summary>Takes the group of an EXISTS.</summary>
    protected abstract GroupPattern NestedGroup();

    /// <summary>Chains of operators nest on evaluation: longer ones than anyone writes would exhaust the stack.</summary>
    private CallExpression Call(string name, params Expression[] arguments)
        => ++operators <= MostOperators ? new(name, arguments) : throw Error($"the query has more than {MostOperators} operators", Current.Start);
}
