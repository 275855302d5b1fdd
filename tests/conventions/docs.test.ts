import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json';
import { ROOT } from '../../tools/lib/build/target';
import { sources } from '../sources';

const top = readdirSync(ROOT).filter((name) => name.endsWith('.md') && name !== 'THIRD-PARTY.md');
const pages = Object.entries({
	...sources(['docs', 'store', '.github'], /\.md$/),
	...Object.fromEntries(top.map((path) => [path, readFileSync(join(ROOT, path), 'utf8')])),
});

const among = (text: string, what: RegExp): string[] => [...text.matchAll(what)].map((match) => match[1] ?? '');

describe('a page of the documentation', () => {
	it('links to files that are there', () => {
		const dead = pages.flatMap(([path, text]) =>
			among(text, /\]\((?!https?:|#|mailto:)([^)#\s]+)/g)
				.filter((link) => !existsSync(join(ROOT, dirname(path), link)))
				.map((link) => `${path}: ${link}`),
		);
		expect(dead).toEqual([]);
	});

	it('names files and folders that are there', () => {
		const gone = pages
			.filter(([path]) => path !== 'CHANGELOG.md')
			.flatMap(([path, text]) =>
				among(text, /`((?:src|tests|tools|options|popup|welcome|practice|check|demo|docs|store)\/[\w./-]+)`/g)
					.filter((name) => !existsSync(join(ROOT, name)) && !/mysite|shots/.test(name))
					.map((name) => `${path}: ${name}`),
			);
		expect(gone).toEqual([]);
	});

	it('names commands that are there', () => {
		const unknown = pages.flatMap(([path, text]) =>
			among(text, /npm run (?:-s )?([a-z][\w:-]*)/g)
				.filter((name) => !(name in packageJson.scripts))
				.map((name) => `${path}: npm run ${name}`),
		);
		expect(unknown).toEqual([]);
	});
});
