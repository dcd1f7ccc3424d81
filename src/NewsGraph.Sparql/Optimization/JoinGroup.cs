using NewsGraph.Sparql.Algebra;
using NewsGraph.Sparql.Syntax;

namespace NewsGraph.Sparql.Optimization;

/// <summary>An n-ary join with its filters: nested joins, basic graph patterns and filters laid flat, so that their order can be chosen.</summary>
internal sealed class JoinGroup
{
    private readonly IReadOnlySet<Variable> visible;

    private JoinGroup(IReadOnlySet<Variable> visible) => this.visible = visible;

    /// <summary>What is joined; a basic graph pattern among them holds one triple pattern.</summary>
    public List<AlgebraNode> Items { get; } = [];

    /// <summary>What the joined solutions must meet.</summary>
    public List<Expression> Filters { get; } = [];

    /// <summary>Lays a tree of joins and filters flat.</summary>
    /// <param name="node">The tree.</param>
    /// <param name="outer">Variables that the row may bind before.</param>
    public static JoinGroup Of(AlgebraNode node, IReadOnlySet<Variable> outer)
    {
        var group = new JoinGroup(Scope.Possible(node).Union(outer).ToHashSet());
        while (node is FilterNode filter)
        {
            group.AddFilter(filter.Condition);
            node = filter.Input;
        }

        group.Add(node);
        return group;
    }

    /// <summary>A join of some items of another.</summary>
    public static JoinGroup Of(IEnumerable<AlgebraNode> items, IEnumerable<Expression> filters)
    {
        var group = new JoinGroup(new HashSet<Variable>());
        group.Items.AddRange(items);
        group.Filters.AddRange(filters);
        return group;
    }

    private void AddFilter(Expression condition)
    {
        if (condition is CallExpression { Name: "&&" } both)
        {
            AddFilter(both.Arguments[0]);
            AddFilter(both.Arguments[1]);
        }
        else
        {
            Filters.Add(condition);
        }
    }

    private void Add(AlgebraNode node)
    {
        switch (node)
        {
            case JoinNode join:
                Add(join.Left);
                Add(join.Right);
                break;
            case BgpNode bgp:
                Items.AddRange(bgp.Patterns.Select(pattern => new BgpNode([pattern])));
                break;
            case FilterNode filter when MayLift(filter):
                AddFilter(filter.Condition);
                Add(filter.Input);
                break;
            case ValuesNode { IsUnit: true }:
                break;
            default:
                Items.Add(node);
                break;
        }
    }

    /// <summary>A filter inside may be applied to the whole when nothing outside of its input can change what it reads.</summary>
    private bool MayLift(FilterNode filter)
    {
        var certain = Scope.Certain(filter.Input);
        return Scope.Of(filter.Condition).All(variable => certain.Contains(variable) || !visible.Contains(variable));
    }
}
