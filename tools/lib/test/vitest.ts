import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../build/target.ts';
import type { Count, Step } from './step.ts';

interface Report {
	numPassedTests: number;
	numFailedTests: number;
	numFailedTestSuites: number;
	numPendingTests: number;
	numTodoTests: number;
}

/** A run of vitest as a step; `label` also names its report, so that two may run at once. */
export function vitest(name: string, label: string, project: string, env: Step['env'] = {}): Step {
	const report = join(ROOT, 'node_modules/.cache', `forewarned-${label}.json`);
	rmSync(report, { force: true });
	return {
		name,
		env,
		command: [
			'vitest',
			'run',
			'--project',
			project,
			'--reporter=default',
			'--reporter=json',
			`--outputFile.json=${report}`,
		],
		count(): Count | undefined {
			try {
				const counted: Report = JSON.parse(readFileSync(report, 'utf8'));
				return {
					passed: counted.numPassedTests,
					failed: counted.numFailedTests,
					skipped: counted.numPendingTests + counted.numTodoTests,
				};
			} catch {
				return undefined;
			}
		},
	};
}
