using NewsGraph.Rdf;

namespace NewsGraph.Sparql.Syntax;

/// <summary>Whole queries: forms and data set clauses (SPARQL 1.1 §19.8, productions 1–3 and 10–16).</summary>
internal sealed class QueryParser(string text, string? baseIri, IReadOnlyDictionary<string, string>? prefixes)
    : SelectParser(text, baseIri, prefixes)
{
    private readonly string given = text;

    /// <summary>Takes a query up to the end of the text.</summary>
    public SparqlQuery ParseQuery()
    {
        Prologue();
        var query = Form();
        if (Current.Kind != TokenKind.End)
        {
            throw Unexpected("the end of the query");
        }

        return query;
    }

    /// <summary>Takes a term up to the end of the text.</summary>
    public Term ParseTerm()
    {
        Term term = IsAtIri ? Iri() : IsAtLiteral ? Literal() : throw Unexpected("an IRI or a literal");
        return Current.Kind == TokenKind.End ? term : throw Unexpected("the end of the term");
    }

    /// <summary>Takes a property path up to the end of the text.</summary>
    public PropertyPath ParsePath()
    {
        var path = Path();
        return Current.Kind == TokenKind.End ? path : throw Unexpected("the end of the path");
    }

    private SparqlQuery Form()
    {
        var offset = Current.Start;
        if (IsAtWord("SELECT"))
        {
            var select = Select();
            return Finish(QueryForm.Select, select);
        }

        if (AcceptWord("ASK"))
        {
            return Finish(QueryForm.Ask, new SelectClause(Duplicates.Keep, [], offset));
        }

        if (AcceptWord("CONSTRUCT"))
        {
            return Construct(offset);
        }

        return AcceptWord("DESCRIBE") ? Describe(offset) : throw Unexpected("SELECT, ASK, CONSTRUCT, DESCRIBE, PREFIX or BASE");
    }

    private SparqlQuery Finish(
        QueryForm form, SelectClause select, IReadOnlyList<PathTriple>? template = null, IReadOnlyList<PatternTerm>? described = null, bool isWhereOptional = false)
    {
        var (from, named) = DatasetClauses();
        var where = isWhereOptional && !IsAtWord("WHERE") && !IsAt("{") ? new GroupPattern([]) : Where();
        var modifiers = Modifiers();
        return Make(form, select, template, described, from, named, where, modifiers);
    }

    private SparqlQuery Make(
        QueryForm form,
        SelectClause select,
        IReadOnlyList<PathTriple>? template,
        IReadOnlyList<PatternTerm>? described,
        List<Iri> from,
        List<Iri> named,
        GroupPattern where,
        SolutionModifiers modifiers)
    {
        SelectChecker.Check(select, where, modifiers, Error);
        return new SparqlQuery(form, select, template ?? [], described ?? [])
        {
            Text = given,
            BaseIri = BaseIri,
            Prefixes = Prefixes,
            From = from,
            FromNamed = named,
            Where = where,
            Modifiers = modifiers,
        };
    }

    private SparqlQuery Construct(int offset)
    {
        var all = new SelectClause(Duplicates.Keep, null, offset);
        if (IsAt("{"))
        {
            var template = Template();
            CloseLabels();
            ForgetLabels();
            return Finish(QueryForm.Construct, all, template);
        }

        var (from, named) = DatasetClauses();
        ExpectWord("WHERE");
        var triples = Template();
        var modifiers = Modifiers();
        return Make(QueryForm.Construct, all, triples, null, from, named, new GroupPattern([new TriplesElement(triples)]), modifiers);
    }

    private SparqlQuery Describe(int offset)
    {
        var described = new List<PatternTerm>();
        if (!Accept("*"))
        {
            do
            {
                described.Add(VariableOrIri("what to describe: a variable, an IRI or '*'"));
            }
            while (Current.Kind == TokenKind.Variable || IsAtIri);
        }

        return Finish(QueryForm.Describe, new SelectClause(Duplicates.Keep, null, offset), null, described, isWhereOptional: true);
    }

    private (List<Iri> From, List<Iri> Named) DatasetClauses()
    {
        List<Iri> from = [];
        List<Iri> named = [];
        while (AcceptWord("FROM"))
        {
            (AcceptWord("NAMED") ? named : from).Add(Iri("the IRI of a graph"));
        }

        return (from, named);
    }
}
