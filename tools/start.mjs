// npm start [-- chromium|firefox] [--no-install]: the demo in a browser with Forewarned installed; see lib/start.ts.
import { ensureDependencies } from './lib/dependencies.mjs';

if (ensureDependencies()) {
	process.argv.splice(2, 0, 'lib/start');
	await import('./run.mjs');
} else {
	console.error('The dependencies could not be installed: see the messages of npm above.');
	process.exitCode = 1;
}
