import { ensureBrowser, HOW_TO_GET_ONE } from './browser/install.ts';
import { BROWSERS } from './browser/name.ts';
import { packageFile } from './package/name.ts';
import { type Count, inTurn } from './test/step.ts';
import { vitest } from './test/vitest.ts';

const add = (left: Count, right: Count): Count => ({
	passed: left.passed + right.passed,
	failed: left.failed + right.failed,
	skipped: left.skipped + right.skipped,
});

/** `npm test`: every check there is; goes on after a failure and ends with one line that says how many. */
export default async function test(): Promise<number> {
	const present = BROWSERS.filter((name) => ensureBrowser(name) !== undefined);
	if (present.length < BROWSERS.length) console.log(`${HOW_TO_GET_ONE} Tests in a missing browser are skipped.`);

	const first = await Promise.all([
		inTurn([
			{ name: 'types', command: ['tsc', '-p', '.'] },
			{ name: 'lint', command: ['biome', 'check', '--error-on-warnings'] },
			{ name: 'unused code', command: ['knip'] },
			vitest('unit', 'unit', 'unit'),
		]),
		inTurn([
			{ name: 'build for Chrome', command: ['vite', 'build', '--mode', 'chrome'] },
			{ name: 'build for Firefox', command: ['vite', 'build', '--mode', 'firefox'] },
			{ name: 'packages', command: ['node', 'tools/run.mjs', 'package', '--built'] },
			{
				name: 'add-on linter',
				command: [
					'web-ext',
					'lint',
					'--source-dir',
					packageFile('firefox'),
					'--warnings-as-errors',
					'--no-config-discovery',
				],
			},
		]),
	]);
	const second = await Promise.all(
		BROWSERS.map((name) =>
			inTurn([vitest(`end to end, ${name}`, name, 'e2e', { FOREWARNED_BROWSER: name, FOREWARNED_BUILT: 'yes' })]),
		),
	);
	const { passed, failed, skipped } = [...first, ...second].flat().reduce(add);
	console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
	return failed > 0 ? 1 : 0;
}
