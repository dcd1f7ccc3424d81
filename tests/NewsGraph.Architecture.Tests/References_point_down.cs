using System.Xml.Linq;

namespace NewsGraph.Tests;

/// <summary>Holds the picture of the house: who may reference whom.</summary>
public class References_point_down
{
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Text"] = [],
        ["Learning"] = [],
        ["Arabic"] = ["Text", "Learning"],
        ["Extraction"] = ["Text", "Arabic", "Learning"],
        ["Rdf"] = [],
        ["Store"] = ["Rdf"],
        ["Sparql"] = ["Rdf"],
        ["Shacl"] = ["Rdf", "Sparql"],
        ["Diagrams"] = ["Rdf", "Sparql"],
        ["Mapping"] = ["Text", "Extraction", "Rdf"],
        ["Pipeline"] = ["Text", "Arabic", "Extraction", "Mapping", "Rdf", "Store"],
        ["Web"] = ["Pipeline", "Mapping", "Rdf", "Store", "Sparql", "Diagrams"],
        ["Cli"] = ["Text", "Arabic", "Extraction", "Mapping", "Pipeline", "Rdf", "Store", "Sparql", "Shacl", "Diagrams", "Web"],
    };

    public static TheoryData<string> Rooms()
    {
        var rooms = new TheoryData<string>();
        foreach (var folder in Directory.GetDirectories(Repository.At("src")).Order(StringComparer.Ordinal))
        {
            rooms.Add(Path.GetFileName(folder)["NewsGraph.".Length..]);
        }

        return rooms;
    }

    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_room_references_only_rooms_below_it(string room)
    {
        Assert.True(Allowed.ContainsKey(room), $"NewsGraph.{room} is not in the table of rooms; put it in its place there first.");
        var project = XDocument.Load(Repository.At("src", $"NewsGraph.{room}", $"NewsGraph.{room}.csproj"));
        var references = project.Descendants("ProjectReference")
            .Select(r => Path.GetFileNameWithoutExtension((string)r.Attribute("Include")!)["NewsGraph.".Length..]);
        Assert.Empty(references.Except(Allowed[room], StringComparer.Ordinal));
    }

    [Fact]
    public void Every_room_of_the_table_exists()
    {
        Assert.All(Allowed.Keys, room => Assert.True(Directory.Exists(Repository.At("src", $"NewsGraph.{room}")), room));
    }

    [Fact]
    public void Every_project_is_in_the_solution()
    {
        var solution = File.ReadAllText(Repository.At("Graph.sln")).Replace('\\', '/');
        var projects = new[] { "src", "tests" }
            .SelectMany(top => Directory.GetFiles(Repository.At(top), "*.csproj", SearchOption.AllDirectories))
            .Select(p => Path.GetRelativePath(Repository.Root, p).Replace('\\', '/'));
        Assert.All(projects, p => Assert.Contains(p, solution, StringComparison.Ordinal));
    }

    [Fact]
    public void The_top_level_holds_what_was_agreed_and_nothing_else()
    {
        string[] agreed = ["src", "tests", "ontology", "output", "Graph.sln", "README.md", "LICENSE", "build.sh", "Directory.Build.props", "Directory.Packages.props"];
        var found = Directory.GetFileSystemEntries(Repository.Root).Select(p => Path.GetFileName(p)!).Where(n => !n.StartsWith('.'));
        Assert.Empty(found.Except(agreed, StringComparer.Ordinal));
    }
}
