using NewsGraph.Rdf;

namespace NewsGraph.Sparql.Syntax;

/// <summary>Group graph patterns (SPARQL 1.1 §19.8, productions 53–68).</summary>
internal abstract class PatternParser(string text, string? baseIri, IReadOnlyDictionary<string, string>? prefixes)
    : TriplesParser(text, baseIri, prefixes)
{
    /// <summary>Takes <c>{ … }</c>, a subquery inside the braces included.</summary>
    protected GroupPattern Group()
    {
        EnterNesting();
        Expect("{");
        CloseLabels();
        var allowsAggregates = AllowsAggregates;
        AllowsAggregates = false;
        var group = IsAtWord("SELECT") ? new GroupPattern([Subquery()]) : new GroupPattern(Elements());
        Expect("}", "to close the group");
        AllowsAggregates = allowsAggregates;
        CloseLabels();
        LeaveNesting();
        return group;
    }

    /// <inheritdoc />
    protected override GroupPattern NestedGroup() => Group();

    /// <summary>Takes a subquery from SELECT on.</summary>
    protected abstract SubqueryElement Subquery();

    private List<PatternElement> Elements()
    {
        var elements = new List<PatternElement>();
        while (!IsAt("}"))
        {
            if (IsAtTriples)
            {
                Triples(elements);
            }
            else
            {
                elements.Add(NotTriples(elements));
                Accept(".");
            }
        }

        return elements;
    }

    /// <summary>Triples go on the open basic graph pattern: only filters may stand between (SPARQL 1.1 §5.1).</summary>
    private void Triples(List<PatternElement> elements)
    {
        var triples = TriplesBlock();
        var last = elements.FindLastIndex(element => element is not FilterElement);
        if (last >= 0 && elements[last] is TriplesElement open)
        {
            elements[last] = new TriplesElement([.. open.Triples, .. triples]);
        }
        else
        {
            elements.Add(new TriplesElement(triples));
        }

        if (IsAtTriples)
        {
            throw Unexpected("'.' between triples, or '}'");
        }
    }

    private PatternElement NotTriples(List<PatternElement> before)
    {
        if (AcceptWord("FILTER"))
        {
            return new FilterElement(Constraint());
        }

        CloseLabels();
        if (IsAt("{"))
        {
            return GroupOrUnion();
        }

        if (AcceptWord("OPTIONAL"))
        {
            return new OptionalElement(Group());
        }

        if (AcceptWord("MINUS"))
        {
            return new MinusElement(Group());
        }

        if (AcceptWord("GRAPH"))
        {
            return new GraphElement(VariableOrIri("the name of a graph: a variable or an IRI"), Group());
        }

        return Rest(before);
    }

    private PatternElement Rest(List<PatternElement> before)
    {
        if (AcceptWord("SERVICE"))
        {
            var silent = AcceptWord("SILENT");
            return Service(silent);
        }

        if (AcceptWord("BIND"))
        {
            return Bind(before);
        }

        return AcceptWord("VALUES") ? Values() : throw Unexpected("a triple pattern, a keyword such as FILTER or OPTIONAL, or '}'");
    }

    private ServiceElement Service(bool isSilent)
    {
        var name = VariableOrIri("the service: a variable or an IRI");
        var start = Current.Start;
        var pattern = Group();
        var declarations = Prefixes.OrderBy(prefix => prefix.Key, StringComparer.Ordinal).Select(prefix => $"PREFIX {prefix.Key}: <{prefix.Value}> ");
        var prologue = (BaseIri is null ? "" : $"BASE <{BaseIri}> ") + string.Concat(declarations);
        return new ServiceElement(name, pattern, isSilent, $"{prologue}SELECT * WHERE {Text[start..TakenEnd]}");
    }

    private PatternElement GroupOrUnion()
    {
        var first = Group();
        if (!IsAtWord("UNION"))
        {
            return first;
        }

        var alternatives = new List<GroupPattern> { first };
        while (AcceptWord("UNION"))
        {
            alternatives.Add(Group());
        }

        return new UnionElement(alternatives);
    }

    private BindElement Bind(List<PatternElement> before)
    {
        Expect("(");
        var value = Expression();
        ExpectWord("AS");
        var offset = Current.Start;
        var variable = Variable();
        Expect(")");
        if (InScope.Of(before).Contains(variable))
        {
            throw Error($"BIND cannot assign {variable}: it already has a meaning in this group", offset);
        }

        return new BindElement(value, variable, offset);
    }

    /// <summary>Takes a data block after VALUES.</summary>
    protected ValuesElement Values()
    {
        if (Current.Kind == TokenKind.Variable)
        {
            return OneVariable();
        }

        Expect("(", "or a variable after VALUES");
        var variables = new List<Variable>();
        while (!Accept(")"))
        {
            var offset = Current.Start;
            var variable = Variable("a variable or ')'");
            if (variables.Contains(variable))
            {
                throw Error($"VALUES names {variable} twice", offset);
            }

            variables.Add(variable);
        }

        Expect("{");
        var rows = new List<IReadOnlyList<Term?>>();
        while (!Accept("}"))
        {
            rows.Add(Row(variables.Count));
        }

        return new ValuesElement(variables, rows);
    }

    private ValuesElement OneVariable()
    {
        var variable = Variable();
        Expect("{");
        var rows = new List<IReadOnlyList<Term?>>();
        while (!Accept("}"))
        {
            rows.Add([DataValue()]);
        }

        return new ValuesElement([variable], rows);
    }

    private List<Term?> Row(int width)
    {
        var start = Current.Start;
        Expect("(", "or '}'");
        var row = new List<Term?>();
        while (!Accept(")"))
        {
            row.Add(DataValue());
        }

        return row.Count == width ? row : throw Error($"this row of VALUES has {row.Count} value(s) for {width} variable(s)", start);
    }

    private Term? DataValue()
    {
        if (AcceptWord("UNDEF"))
        {
            return null;
        }

        if (IsAt("<<("))
        {
            return DataTripleTerm();
        }

        if (IsAtIri)
        {
            return Iri();
        }

        return IsAtLiteral ? Literal() : throw Unexpected("an IRI, a literal, a triple term or UNDEF");
    }

    /// <summary>Takes a triple term without variables (SPARQL 1.2 §19.8, TripleTermData).</summary>
    private TripleTerm DataTripleTerm()
    {
        EnterNesting();
        Take();
        var subject = Iri("an IRI as the subject");
        var predicate = IriOrA();
        Term @object = IsAt("<<(") ? DataTripleTerm() : IsAtLiteral ? Literal() : Iri("an IRI, a literal or a triple term");
        Expect(")>>", "to close the triple term");
        LeaveNesting();
        return new TripleTerm(subject, predicate, @object);
    }
}
