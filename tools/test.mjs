// npm test [-- --fast] [--no-install]: everything that can fail, in one command, on a fresh checkout; see lib/test.ts.
import { ensureDependencies } from './lib/dependencies.mjs';

if (ensureDependencies()) {
	process.argv.splice(2, 0, 'lib/test');
	await import('./run.mjs');
} else {
	console.error('The dependencies could not be installed: see the messages of npm above.');
	console.log('0 passed, 1 failed');
	process.exitCode = 1;
}
