using NewsGraph.Extraction;
using NewsGraph.Extraction.Resolution;
using NewsGraph.Mapping.KnownWorlds;

namespace NewsGraph.Mapping.Tests.KnownWorlds;

public sealed class Entities
{
    private static readonly KnownWorld World = KnownWorldFiles.Embedded;
    private static readonly Dictionary<string, KnownEntity> ById = World.Entities.ToDictionary(e => e.Id);

    [Fact]
    public void Every_file_opens_with_source_and_limits() => Assert.All(KnownWorldFiles.Names, name =>
    {
        using var reader = KnownWorldFiles.Open(name);
        var header = reader.ReadToEnd()[..1000];
        Assert.Contains("# Source: ", header, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("# Limits: ", header, StringComparison.OrdinalIgnoreCase);
    });

    [Fact]
    public void Keys_are_unique_and_in_order() => Assert.Equal(World.Entities.Select(e => e.Id).Order(StringComparer.Ordinal).Distinct(), World.Entities.Select(e => e.Id));

    [Fact]
    public void Every_reference_resolves() => Assert.All(World.Entities, e =>
        Assert.All(new[] { e.Country, e.Within, e.Capital }.Concat(e.Offices.Select(o => (string?)o.Of)).OfType<string>(), key => Assert.True(ById.ContainsKey(key), $"{e.Id} refers to {key}")));

    [Fact]
    public void No_outside_id_is_given_twice()
    {
        Assert.Empty(World.Entities.Where(e => e.Wikidata is not null).GroupBy(e => e.Wikidata).Where(g => g.Count() > 1).Select(g => g.Key));
        Assert.Empty(World.Entities.Where(e => e.GeoNames is not null).GroupBy(e => e.GeoNames).Where(g => g.Count() > 1).Select(g => g.Key));
    }

    [Fact]
    public void Two_entities_of_a_kind_and_country_have_different_names() =>
        Assert.Empty(World.Entities.GroupBy(e => (e.Kind, e.Country, NameFolding.Default.Fold(e.Name))).Where(g => g.Count() > 1).Select(g => g.Key));

    [Fact]
    public void Offices_end_after_they_begin() =>
        Assert.All(World.Entities.SelectMany(e => e.Offices), o => Assert.True(o.From is null || o.To is null || o.From <= o.To, o.Title));

    [Theory]
    [InlineData("iraq", "Q796", "baghdad")]
    [InlineData("saudi-arabia", "Q851", "riyadh")]
    public void Countries_know_their_capital(string key, string wikidata, string capital) =>
        Assert.Equal((wikidata, capital), (ById[key].Wikidata, ById[key].Capital));

    [Fact]
    public void The_world_is_as_large_as_promised()
    {
        Assert.True(World.Entities.Count(e => e.Kind == "country") >= 195);
        Assert.True(World.Entities.Count(e => e.Type == EntityType.Organization) >= 800);
        Assert.True(World.Entities.Count(e => e.Type == EntityType.Person) >= 1500);
        Assert.True(World.Entities.Count(e => e is { Type: EntityType.Location, GeoNames: not null, Latitude: not null, Longitude: not null }) >= 7000);
    }
}
