import { expect, test } from 'vitest';
import { SHAPES } from '../../src/ui/page-shapes';

const sources = import.meta.glob<string>('../../src/content/**/*.tsx', {
	eager: true,
	query: '?raw',
	import: 'default',
});

test('every icon that is put on a page is among those that pages carry', () => {
	const named = Object.values(sources).flatMap((source) =>
		[...source.matchAll(/\b(?:icon|name)=(?:"(\w+)"|\{[^}]*'(\w+)'[^}]*\})/g)].flatMap(([, plain, chosen]) => [
			...(plain ? [plain] : []),
			...(chosen && chosen !== 'allow' ? [chosen] : []),
		]),
	);
	expect(named).toContain('alert');
	for (const name of new Set(named)) expect(SHAPES).toHaveProperty(name);
});

test('each level has its icon there', () => {
	for (const level of ['show', 'alert', 'blur', 'skip']) expect(SHAPES).toHaveProperty(level);
});
