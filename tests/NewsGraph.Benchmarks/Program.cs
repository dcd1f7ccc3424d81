using BenchmarkDotNet.Running;
using NewsGraph.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(SampleGraph).Assembly).Run(args);
