import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		// Tests wait for little but the processor: a process for each core.
		maxWorkers: '100%',
		projects: [
			{
				plugins: [preact()],
				test: {
					name: 'unit',
					include: ['tests/**/*.test.{ts,tsx}'],
					exclude: ['tests/e2e/**'],
					setupFiles: ['tests/setup.ts'],
					// One process for many files: making a DOM and reading our modules anew for each took most of the time.
					// What a file leaves behind, tests/setup.ts clears.
					isolate: false,
					// Properties run hundreds of times; a busy machine takes its time.
					testTimeout: 60_000,
				},
			},
			{
				test: {
					name: 'e2e',
					include: ['tests/e2e/**/*.test.ts'],
					globalSetup: ['tests/e2e/setup.ts'],
					fileParallelism: false,
					testTimeout: 60_000,
					hookTimeout: 120_000,
					// What is waited for comes when the browser gets to it; what never comes fails all the same.
					expect: { poll: { timeout: 30_000 } },
				},
			},
		],
	},
});
