import { readFileSync } from 'node:fs';
import { recognise } from '../src/core/recognise';

const parsed = (text: string): unknown => {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
};

const labelOf = (item: unknown): string => {
	if (typeof item === 'string') return item;
	if (typeof item === 'object' && item !== null && 'tag' in item && typeof item.tag === 'string') return item.tag;
	throw new Error(`Neither a string nor an object with "tag": ${JSON.stringify(item)}`);
};

/** A JSON array of strings or of objects with `tag`; anything else is one label a line. */
const labels = (text: string): string[] => {
	const json = text.trimStart().startsWith('[') ? parsed(text) : undefined;
	if (Array.isArray(json)) return json.map(labelOf);
	return text
		.split(/\r?\n/)
		.map((line) => line.trim())
		.filter((line) => line !== '');
};

/** `npm run -s recognise -- FILE...`: one JSON line a label, `{"label","topics":[{"topic","qualifier"}]}`. */
export default (files: string[]): number => {
	if (files.length === 0) {
		console.error('usage: npm run -s recognise -- FILE...   (one label a line, or a JSON array)');
		return 2;
	}
	for (const file of files) {
		const lines = labels(readFileSync(file, 'utf8')).map((label) =>
			JSON.stringify({ label, topics: recognise(label).map(({ topic, qualifier }) => ({ topic, qualifier })) }),
		);
		if (lines.length > 0) process.stdout.write(`${lines.join('\n')}\n`);
	}
	return 0;
};
