import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';

/** Writes files, each with its text, and says so; none, and false, where one of them is there already. */
export async function writeNew(files: readonly (readonly [file: string, text: string])[]): Promise<boolean> {
	const names = files.map(([file]) => file);
	const taken = names.filter((file) => existsSync(file));
	if (taken.length > 0) {
		console.error(`${taken.join(' and ')} is there already; nothing was written.`);
		return false;
	}
	for (const [file, text] of files) await writeFile(file, text);
	console.log(`Wrote ${names.join(' and ')}.`);
	return true;
}
