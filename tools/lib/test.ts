import { findBrowser } from './browser/find.ts';
import { ensureBrowser, HOW_TO_GET_ONE } from './browser/install.ts';
import { BROWSERS } from './browser/name.ts';
import { packageFile } from './package/name.ts';
import { type Count, inTurn, type Step } from './test/step.ts';
import { vitest } from './test/vitest.ts';

const add = (left: Count, right: Count): Count => ({
	passed: left.passed + right.passed,
	failed: left.failed + right.failed,
	skipped: left.skipped + right.skipped,
});

const TYPES: Step = { name: 'types', command: ['tsc', '-p', '.'] };
const LINT: Step = { name: 'lint', command: ['biome', 'check', '--error-on-warnings'] };
const UNUSED: Step = { name: 'unused code', command: ['knip'] };
const BUILDS: readonly Step[] = [
	{ name: 'build for Chrome', command: ['vite', 'build', '--mode', 'chrome'] },
	{ name: 'build for Firefox', command: ['vite', 'build', '--mode', 'firefox'] },
];
const PACKAGES: readonly Step[] = [
	{ name: 'packages', command: ['node', 'tools/run.mjs', 'package', '--built'] },
	{
		name: 'add-on linter',
		command: [
			...(['web-ext', 'lint', '--source-dir', packageFile('firefox')] as const),
			'--warnings-as-errors',
			'--no-config-discovery',
		],
	},
];

const unit = (): Step => vitest('unit', 'unit', 'unit');

/** What needs no browser and is quick: for between two commits. */
const fastSteps = (): Promise<Count[][]> => Promise.all([inTurn([TYPES, LINT, unit()]), inTurn(BUILDS)]);

/** All there is; a missing browser is installed where that is allowed, and its tests are skipped where it is not. */
async function allSteps(install: boolean): Promise<Count[][]> {
	const present = BROWSERS.filter((name) => (install ? ensureBrowser(name) : findBrowser(name)) !== undefined);
	if (present.length < BROWSERS.length) console.log(`${HOW_TO_GET_ONE} Tests in a missing browser are skipped.`);
	const first = await Promise.all([inTurn([TYPES, LINT, UNUSED, unit()]), inTurn([...BUILDS, ...PACKAGES])]);
	const second = await Promise.all(
		BROWSERS.map((name) =>
			inTurn([vitest(`end to end, ${name}`, name, 'e2e', { FOREWARNED_BROWSER: name, FOREWARNED_BUILT: 'yes' })]),
		),
	);
	return [...first, ...second];
}

const FLAGS = ['--fast', '--no-install'];

/**
 * `npm test [-- --fast] [--no-install]`: goes on after a failure and ends with one line that says how many. `--fast`
 * leaves out what needs a browser or the packages; `--no-install` installs no system packages.
 */
export default async function test(args: readonly string[]): Promise<number> {
	const unknown = args.filter((arg) => !FLAGS.includes(arg));
	if (unknown.length > 0) {
		console.error(`Unknown: ${unknown.join(' ')}. npm test knows ${FLAGS.join(' and ')}.`);
		console.log('0 passed, 1 failed');
		return 2;
	}
	const counts = await (args.includes('--fast') ? fastSteps() : allSteps(!args.includes('--no-install')));
	const { passed, failed, skipped } = counts.flat().reduce(add);
	console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
	return failed > 0 ? 1 : 0;
}
