using NewsGraph.Rdf;
using NewsGraph.Sparql.Algebra;
using NewsGraph.Sparql.Syntax;

namespace NewsGraph.Sparql.Evaluation.Update;

/// <summary>One request in progress: its operations go into one transaction.</summary>
internal sealed class UpdateRun(IQuadTransaction transaction, SparqlUpdate update, UpdateOptions options, CancellationToken cancellation)
{
    private readonly FreshNodes nodes = new(transaction.View(), update.Text);
    private readonly DocumentLoader loader = new(options.LoadFolders);

    /// <summary>Applies an operation.</summary>
    /// <exception cref="UpdateException">It failed and is not SILENT.</exception>
    public void Apply(UpdateOperation operation)
    {
        switch (operation)
        {
            case DataOperation data:
                Apply(data);
                break;
            case ModifyOperation modify:
                Apply(modify);
                break;
            case LoadOperation load:
                Apply(load);
                break;
            case ClearOperation clear:
                Clear(clear.Target);
                break;
            case CreateOperation create:
                Create(create);
                break;
            case TransferOperation transfer:
                Apply(transfer);
                break;
            default:
                throw new InvalidOperationException($"no evaluation for {operation.GetType().Name}");
        }
    }

    private void Apply(DataOperation data)
    {
        var labelled = new Dictionary<Variable, BlankNode>();
        foreach (var group in data.Quads)
        {
            var graph = (group.Graph as Constant)?.Term;
            foreach (var triple in group.Triples)
            {
                var quad = new Quad(TermOf(triple.Subject, labelled), ((LinkPath)((PathVerb)triple.Verb).Path).Predicate, TermOf(triple.Object, labelled), graph);
                if (quad.Subject is not (Iri or BlankNode))
                {
                    throw new UpdateException($"{TermText.Of(quad.Subject)} can't be the subject of a triple; put an IRI or a blank node there");
                }

                Change(quad, data.IsInsertion);
            }
        }
    }

    private void Change(in Quad quad, bool isInsertion)
    {
        if (isInsertion)
        {
            transaction.Add(quad);
        }
        else
        {
            transaction.Remove(quad);
        }
    }

    private Term TermOf(PatternTerm term, Dictionary<Variable, BlankNode> labelled)
    {
        if (term is Constant constant)
        {
            return constant.Term;
        }

        if (term is TripleTermPattern triple)
        {
            return new TripleTerm(TermOf(triple.Subject, labelled), (Iri)TermOf(triple.Predicate, labelled), TermOf(triple.Object, labelled));
        }

        var variable = (Variable)term;
        return labelled.TryGetValue(variable, out var node) ? node : labelled[variable] = nodes.Next();
    }

    /// <summary>All deletions come before all insertions, and the pattern sees neither (SPARQL 1.1 Update §3.1.3).</summary>
    private void Apply(ModifyOperation modify)
    {
        var source = transaction.View();
        var data = modify.With is not null && modify.Using.Count + modify.UsingNamed.Count == 0
            ? DatasetView.With(source, modify.With)
            : new DatasetView(source, options.Query.UnionDefaultGraph, modify.Using, modify.UsingNamed);
        var context = new QueryContext(data, options.Query, update.BaseIri, cancellation);
        var prepared = PreparedQuery.Of(Translator.TranslatePattern(modify.Where), context);
        var deleted = new TemplateInstances(modify.Delete, prepared, nodes.Next, modify.With);
        var inserted = new TemplateInstances(modify.Insert, prepared, nodes.Next, modify.With);
        var insertions = new HashSet<Quad>();
        foreach (var row in prepared.Solutions())
        {
            foreach (var quad in deleted.Of(row))
            {
                transaction.Remove(quad);
            }

            insertions.UnionWith(inserted.Of(row));
        }

        foreach (var quad in insertions)
        {
            transaction.Add(quad);
        }
    }

    /// <summary>A document that turns out bad half-way must leave nothing behind, so with SILENT it is read wholly first.</summary>
    private void Apply(LoadOperation load)
    {
        var quads = loader.Read(load.Source, nodes.NextPrefix(), load.Into);
        try
        {
            foreach (var quad in load.IsSilent ? quads.ToList() : quads)
            {
                cancellation.ThrowIfCancellationRequested();
                transaction.Add(quad);
            }
        }
        catch (UpdateException) when (load.IsSilent)
        {
            // SILENT: as if the operation weren't there.
        }
    }

    private void Clear(GraphTarget target)
    {
        if (target.Kind is GraphTargetKind.One or GraphTargetKind.Default or GraphTargetKind.All)
        {
            transaction.DropGraph(target.Graph);
        }

        if (target.Kind is GraphTargetKind.Named or GraphTargetKind.All)
        {
            var source = transaction.View();
            foreach (var graph in source.GraphNames.Select(source.GetTerm).ToList())
            {
                transaction.DropGraph(graph);
            }
        }
    }

    /// <summary>Empty graphs aren't recorded, so there is nothing to create; one that is there already is an error (§3.2.1).</summary>
    private void Create(CreateOperation create)
    {
        if (!create.IsSilent && Exists(create.Graph))
        {
            throw new UpdateException($"CREATE GRAPH {create.Graph}: the graph is there already; leave the operation away, or write CREATE SILENT");
        }
    }

    private void Apply(TransferOperation transfer)
    {
        if (transfer.From == transfer.To)
        {
            return;
        }

        if (!Exists(transfer.From))
        {
            if (!transfer.IsSilent)
            {
                throw new UpdateException($"{transfer.Kind.ToString().ToUpperInvariant()} GRAPH {transfer.From}: there is no such graph; check its name, or write SILENT");
            }

            return;
        }

        var source = transaction.View();
        if (transfer.Kind != TransferKind.Add)
        {
            transaction.DropGraph(transfer.To);
        }

        foreach (var quad in QuadsOf(source, transfer.From))
        {
            transaction.Add(quad with { Graph = transfer.To });
        }

        if (transfer.Kind == TransferKind.Move)
        {
            transaction.DropGraph(transfer.From);
        }
    }

    private bool Exists(Iri? graph)
    {
        var source = transaction.View();
        return graph is null || (source.TryGetId(graph, out var id) && source.Count(new QuadPattern(default, default, default, id, GraphScope.Named)) > 0);
    }

    private static IEnumerable<Quad> QuadsOf(IQuadSource source, Iri? graph)
        => source.PatternOf(null, null, null, graph is null ? GraphScope.Default : GraphScope.Named, graph) is { } pattern ? source.Quads(pattern) : [];
}
