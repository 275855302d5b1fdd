import { build } from '../../tools/lib/build/build.ts';

/** Builds what the tests drive, unless whoever called has just done so. */
export default async function setup(): Promise<void> {
	if (process.env.FOREWARNED_BUILT) return;
	await build('chrome');
	await build('firefox');
}
