import { each, t } from '../../browser/i18n';
import { reasonNames } from '../../browser/verdict-words';
import type { Evidence } from '../../core/evidence';
import type { Reason } from '../../core/judge';
import { hides } from '../../core/level';
import type { LinkKnowledge } from '../../protocol/answers';
import { ReasonList } from '../overlay/reason-list';

const isEarlier = (evidence: Evidence): boolean => evidence.kind === 'found' && evidence.earlier !== undefined;
const isOfChapter = (evidence: Evidence): boolean =>
	evidence.kind === 'found' || (evidence.kind === 'label' && evidence.from === 'chapter');

/** The reasons that are worth telling: of a chapter only what is its own, since the story was told of before. */
export const visibleReasons = ({ kind, reasons }: LinkKnowledge): readonly Reason[] =>
	kind === 'story' ? reasons : reasons.filter(({ evidence }) => evidence.some(isOfChapter));

/** By names alone. */
const named = (reasons: readonly Reason[]): string => each(reasonNames(reasons));

/** What something may contain, by names alone. */
export const namesOf = (known: LinkKnowledge): string => named(visibleReasons(known));

/** Reasons in words, each with what it stands on. */
function Reasons({ reasons, quotes }: { readonly reasons: readonly Reason[]; readonly quotes: 'asked' | 'none' }) {
	return (
		<>
			<ReasonList reasons={reasons} quotes={quotes} />
			{reasons.some(({ evidence }) => evidence.every(isEarlier)) && <p class="detail">{t('before_less_certain')}</p>}
		</>
	);
}

/** All that is worth telling, where nothing can be pressed: what the page says in its own words stays out of it. */
export function LinkReasons({ known }: { readonly known: LinkKnowledge }) {
	const told = visibleReasons(known);
	return told.length > 0 ? <Reasons reasons={told} quotes="none" /> : <p>{t('before_ahead_nothing')}</p>;
}

/** What the reader wants skipped, with what it stands on; what else there is, by names. */
export function SkippedReasons({ known: { reasons } }: { readonly known: LinkKnowledge }) {
	const others = reasons.filter(({ action }) => !hides(action));
	return (
		<>
			<Reasons reasons={reasons.filter(({ action }) => hides(action))} quotes="asked" />
			{others.length > 0 && <p class="detail">{t('before_ask_also', named(others))}</p>}
		</>
	);
}
