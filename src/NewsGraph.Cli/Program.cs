using System.Text;
using NewsGraph.Cli;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return await CommandTree.Create().RunAsync(args);
