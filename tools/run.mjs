// Runs a TypeScript tool through vite, so that tools import the sources (and their globs) as they are:
// node tools/run.mjs <name> [arguments…] runs tools/<name>.ts, whose default export takes the arguments.
import { runnerImport } from 'vite';

const [name, ...args] = process.argv.slice(2);
const { module } = await runnerImport(`/tools/${name}.ts`, { configFile: false, logLevel: 'error' });
process.exitCode = (await module.default(args)) ?? 0;
