import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './lib/build/target.ts';
import { direct, imports } from './lib/docs/imports.ts';

const PATH = join(ROOT, 'docs/architecture.md');
const BEGIN = '<!-- Drawn by `npm run docs:architecture` from the imports; do not edit by hand. -->\n';
const END = '<!-- The end of the drawing. -->';

const idOf = (part: string): string => part.replace(/\W/g, '_');

/** The parts of the code and who uses whom, as a diagram in Mermaid's words. */
export function picture(): string {
	const all = direct(imports());
	const parts = [...all.keys()].sort();
	const arrows = parts.flatMap((from) =>
		[...(all.get(from) ?? [])].sort().map((to) => `\t${idOf(from)} --> ${idOf(to)}`),
	);
	return [
		'```mermaid',
		'flowchart LR',
		...parts.map((part) => `\t${idOf(part)}["${part}"]`),
		...arrows,
		'```',
		'',
	].join('\n');
}

/** The page with the picture in its place. Throws when there is no place for it. */
export function withPicture(page: string): string {
	const [before, rest] = page.split(BEGIN);
	const after = rest?.split(END)[1];
	if (before === undefined || after === undefined) throw new Error(`${PATH} has no place for the drawing`);
	return `${before}${BEGIN}\n${picture()}\n${END}${after}`;
}

/** Writes the picture into docs/architecture.md. */
export default function main(): void {
	writeFileSync(PATH, withPicture(readFileSync(PATH, 'utf8')));
}
