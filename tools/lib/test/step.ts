import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../build/target.ts';

/** How many tests a step had, by how they ended. */
export interface Count {
	readonly passed: number;
	readonly failed: number;
	readonly skipped: number;
}

/** One thing that `npm test` does. */
export interface Step {
	readonly name: string;
	/** A program of `node_modules/.bin`, or `node` for a tool of our own, and its arguments. */
	readonly command: readonly [string, ...string[]];
	readonly env?: Readonly<Record<string, string>>;
	/** Reads the count from what the step left behind; without it a step is one test. */
	readonly count?: () => Count | undefined;
}

const seconds = (since: number): string => `${((Date.now() - since) / 1000).toFixed(1)} s`;

/** Runs a program to its end and gives its exit code and all it printed. */
function run([program, ...args]: Step['command'], env: Step['env']): Promise<{ code: number; output: string }> {
	return new Promise((done) => {
		const ours = program === 'node';
		const path = ours ? process.execPath : join(ROOT, 'node_modules/.bin', program);
		const child = spawn(path, args, {
			cwd: ROOT,
			env: { ...process.env, ...env },
			stdio: ['ignore', 'pipe', 'pipe'],
			shell: !ours && process.platform === 'win32',
		});
		let output = '';
		const keep = (chunk: Buffer) => {
			output += chunk;
		};
		child.stdout.on('data', keep);
		child.stderr.on('data', keep);
		child.on('error', (error) => done({ code: 1, output: String(error) }));
		child.on('close', (code) => done({ code: code ?? 1, output }));
	});
}

/** Runs a step, prints how it went, and all it said when it failed. A failed step is at least one failure. */
async function runStep(step: Step): Promise<Count> {
	const start = Date.now();
	const { code, output } = await run(step.command, step.env);
	const count = step.count?.() ?? { passed: code === 0 ? 1 : 0, failed: 0, skipped: 0 };
	const failed = code === 0 ? count.failed : Math.max(1, count.failed);
	const skipped = count.skipped > 0 ? `, ${count.skipped} skipped` : '';
	console.log(
		failed > 0
			? `✗ ${step.name}: ${failed} failed, ${count.passed} passed${skipped} (${seconds(start)})\n${output}`
			: `✓ ${step.name}: ${count.passed} passed${skipped} (${seconds(start)})`,
	);
	return { ...count, failed };
}

/** Runs steps one after the other. */
export async function inTurn(steps: readonly Step[]): Promise<Count[]> {
	const counts: Count[] = [];
	for (const step of steps) counts.push(await runStep(step));
	return counts;
}
