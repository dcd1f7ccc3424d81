using NewsGraph.Cli;

namespace NewsGraph.Tests;

/// <summary>A small graph that <c>newsgraph build</c> made of four sample articles, built once for all tests.</summary>
public sealed class BuiltGraph : IAsyncLifetime
{
    public static readonly string[] Articles = ["iraq-2020-ain-al-asad-1", "iraq-2020-airport", "iraq-2020-allawi", "yemen-2022-truce-1"];

    public TemporaryFolder Files { get; } = new();

    /// <summary>The folder that build wrote.</summary>
    public string Folder => Files.At("graph");

    /// <summary>What build printed.</summary>
    public Run Build { get; private set; } = new(-1, "", "");

    public async Task InitializeAsync()
    {
        Build = await Newsgraph.RunAsync("build", Files.Articles("articles", Articles), "-o", Folder);
        Assert.True(Build.Code == ExitCodes.Success, Build.Error);
    }

    public Task DisposeAsync()
    {
        Files.Dispose();
        return Task.CompletedTask;
    }
}

/// <summary>Tests that read the one built graph.</summary>
[CollectionDefinition(Name)]
public sealed class BuiltGraphTests : ICollectionFixture<BuiltGraph>
{
    public const string Name = "built graph";
}
