import { describe, expect, it } from 'vitest';
import { type Grants, grantsOf } from '../../tools/freeze';

type Frozen = Readonly<Record<'chrome' | 'firefox', Grants>>;

/** What each release asked for at install. Written once by `npm run freeze`, never changed after the release. */
const frozen = import.meta.glob<Frozen>('./installed/*.json', { eager: true, import: 'default' });
const releases = Object.entries(frozen).map(([path, grants]) => [path.replace(/^.*\/|\.json$/g, ''), grants] as const);

it('what releases asked for is written down', () => {
	expect(releases.length).toBeGreaterThan(0);
});

describe.each(releases)('whoever comes from %s', (_, installed) => {
	const had = (target: 'chrome' | 'firefox') => [
		new Set(installed[target].permissions),
		new Set(installed[target].hosts),
	];

	it.each(['chrome', 'firefox'] as const)(
		'is asked for nothing more by %s, which would switch Forewarned off',
		(target) => {
			const [permissions, hosts] = had(target);
			const now = grantsOf(target);
			expect(
				now.permissions.filter((one) => !permissions?.has(one)),
				'ask for it where the reader turns on what needs it (optional_permissions)',
			).toEqual([]);
			expect(
				now.hosts.filter((one) => !hosts?.has(one)),
				'a new site is `optional: true`',
			).toEqual([]);
		},
	);

	it.each(['chrome', 'firefox'] as const)('keeps every site that was turned on in %s', (target) => {
		const now = grantsOf(target);
		const possible = new Set([...now.hosts, ...now.optional]);
		expect(installed[target].optional.filter((host) => !possible.has(host))).toEqual([]);
	});
});
