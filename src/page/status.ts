import type { Facts } from '../core/facts';
import { silences, type Verdict } from '../core/judge';
import { foundEvidence } from '../core/judge/topics';
import type { Level } from '../core/level';
import type { PageStatus } from '../core/status';
import type { Page } from './page';

type Status = Omit<PageStatus, 'paused'>;

function foundOf(facts: Facts, page: Page): NonNullable<Status['found']> {
	const { found } = facts;
	const topics = Object.keys(found?.topics ?? {}).flatMap((topic) => {
		const evidence = found && foundEvidence(topic, found, page.settings);
		return evidence ? [{ topic, level: evidence.level, passages: evidence.passages }] : [];
	});
	const foreign = found && !found.readable && page.settings.scanner.on;
	return { scanned: found?.readable ?? false, ...(foreign && { language: true }), topics };
}

/** What the popup shows of a page. */
export function statusOf(
	page: Page,
	facts: Facts | undefined,
	verdict: Verdict | undefined,
	counts: Readonly<Record<Level, number>>,
	failed: boolean,
): Status {
	const kind = page.site.kind(document, page.url);
	const common = { site: page.site.id, siteName: page.site.name, kind, failed };
	if (kind === 'list') return { ...common, cards: { ...counts } };
	if (kind !== 'story' || !facts) return common;
	const { story } = facts;
	return {
		...common,
		story: {
			site: story.site,
			id: story.id,
			title: story.title,
			authors: story.says.author?.words ?? [],
			says: story.says,
			declarations: facts.declarations,
			silence: [...new Set(silences(facts).map(({ silence }) => silence))],
		},
		found: foundOf(facts, page),
		...(verdict && { verdict }),
	};
}
