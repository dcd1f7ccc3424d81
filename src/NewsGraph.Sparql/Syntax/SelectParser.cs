namespace NewsGraph.Sparql.Syntax;

/// <summary>SELECT clauses, subqueries, templates and solution modifiers (SPARQL 1.1 §19.8, productions 8, 9, 17–28 and 73).</summary>
internal abstract class SelectParser(string text, string? baseIri, IReadOnlyDictionary<string, string>? prefixes)
    : PatternParser(text, baseIri, prefixes)
{
    /// <summary>Takes <c>WHERE { … }</c>, the keyword being optional.</summary>
    protected GroupPattern Where()
    {
        AcceptWord("WHERE");
        return Group();
    }

    /// <summary>Takes <c>{ triples }</c> without paths.</summary>
    protected List<PathTriple> Template()
    {
        Expect("{");
        ForbidsPaths = true;
        var triples = TriplesBlock();
        ForbidsPaths = false;
        Expect("}", "to close the template");
        return triples;
    }

    /// <summary>Takes <c>SELECT</c> and what it shows.</summary>
    protected SelectClause Select()
    {
        var offset = Take().Start;
        var duplicates = AcceptWord("DISTINCT") ? Duplicates.Distinct : AcceptWord("REDUCED") ? Duplicates.Reduced : Duplicates.Keep;
        if (Accept("*"))
        {
            return new SelectClause(duplicates, null, offset);
        }

        AllowsAggregates = true;
        var items = new List<Projection>();
        while (Current.Kind == TokenKind.Variable || IsAt("("))
        {
            items.Add(ProjectionItem());
        }

        AllowsAggregates = false;
        return items.Count > 0 ? new SelectClause(duplicates, items, offset) : throw Unexpected("a variable, '(' or '*' after SELECT");
    }

    private Projection ProjectionItem()
    {
        var offset = Current.Start;
        if (!Accept("("))
        {
            return new Projection(Variable(), null, offset);
        }

        var value = Expression();
        ExpectWord("AS");
        var named = new Projection(Variable(), value, offset);
        Expect(")");
        return named;
    }

    /// <inheritdoc />
    protected override SubqueryElement Subquery()
    {
        var select = Select();
        var where = Where();
        var modifiers = Modifiers();
        SelectChecker.Check(select, where, modifiers, Error);
        return new SubqueryElement(select, where, modifiers);
    }

    /// <summary>Takes GROUP BY, HAVING, ORDER BY, LIMIT, OFFSET and VALUES.</summary>
    protected SolutionModifiers Modifiers()
    {
        var groupBy = GroupBy();
        AllowsAggregates = true;
        var having = Having();
        var orderBy = OrderBy();
        AllowsAggregates = false;
        var (limit, offset) = LimitAndOffset();
        return new SolutionModifiers(groupBy, having, orderBy, limit, offset, AcceptWord("VALUES") ? Values() : null);
    }

    private List<GroupKey> GroupBy()
    {
        var keys = new List<GroupKey>();
        if (!AcceptWord("GROUP"))
        {
            return keys;
        }

        ExpectWord("BY");
        do
        {
            keys.Add(GroupCondition());
        }
        while (Current.Kind == TokenKind.Variable || IsAt("(") || IsAtIri || IsAtFunction);
        return keys;
    }

    private bool IsAtFunction => Current.Kind == TokenKind.Word && FunctionNames.BuiltIns.ContainsKey(Current.Value.ToUpperInvariant());

    private GroupKey GroupCondition()
    {
        if (Current.Kind == TokenKind.Variable)
        {
            var variable = Variable();
            return new GroupKey(new VariableExpression(variable), variable);
        }

        if (!IsAt("("))
        {
            return new GroupKey(Constraint(), null);
        }

        Take();
        var value = Expression();
        var name = AcceptWord("AS") ? Variable() : (value as VariableExpression)?.Variable;
        Expect(")");
        return new GroupKey(value, name);
    }

    private List<Expression> Having()
    {
        var conditions = new List<Expression>();
        if (AcceptWord("HAVING"))
        {
            do
            {
                conditions.Add(Constraint());
            }
            while (IsAt("(") || IsAtIri || IsAtFunction || (Current.Kind == TokenKind.Word && FunctionNames.Aggregates.Contains(Current.Value.ToUpperInvariant())));
        }

        return conditions;
    }

    private List<OrderKey> OrderBy()
    {
        var keys = new List<OrderKey>();
        if (!AcceptWord("ORDER"))
        {
            return keys;
        }

        ExpectWord("BY");
        while (OrderCondition() is { } key)
        {
            keys.Add(key);
        }

        return keys.Count > 0 ? keys : throw Unexpected("a variable or an expression after ORDER BY");
    }

    private OrderKey? OrderCondition()
    {
        var descending = IsAtWord("DESC");
        if (descending || IsAtWord("ASC"))
        {
            Take();
            return new OrderKey(Bracketed(), descending);
        }

        if (Current.Kind == TokenKind.Variable)
        {
            return new OrderKey(new VariableExpression(Variable()), false);
        }

        var isConstraint = IsAt("(") || IsAtIri || (Current.Kind == TokenKind.Word && !IsAtWord("LIMIT") && !IsAtWord("OFFSET") && !IsAtWord("VALUES"));
        return isConstraint ? new OrderKey(Constraint(), false) : null;
    }

    private (long? Limit, long Offset) LimitAndOffset()
    {
        long? limit = null;
        long? offset = null;
        while (true)
        {
            if (limit is null && AcceptWord("LIMIT"))
            {
                limit = Count();
            }
            else if (offset is null && AcceptWord("OFFSET"))
            {
                offset = Count();
            }
            else
            {
                return (limit, offset ?? 0);
            }
        }
    }

    private long Count()
    {
        var token = Expect(TokenKind.Integer, "a whole number");
        return long.TryParse(token.Value, System.Globalization.CultureInfo.InvariantCulture, out var count)
            ? count
            : throw Error("this number is too large", token.Start);
    }
}
