using Yrkesresan.Packager.Cli;

using var terminal = Terminal.OfProcess();
return CommandLine.Run(args, terminal, Surroundings.OfProcess);
