import { each, list, t } from '../../browser/i18n';
import type { Evidence } from '../../core/evidence';
import type { Reason } from '../../core/judge';
import { causeName, evidenceText } from '../../ui/words';
import type { Known } from './known';

const isEarlier = (evidence: Evidence): boolean => evidence.kind === 'found' && evidence.earlier !== undefined;
const isOfChapter = (evidence: Evidence): boolean =>
	evidence.kind === 'found' || (evidence.kind === 'label' && evidence.from === 'chapter');

/** The reasons that are worth telling: of a chapter only what is its own, since the story was told of before. */
export const toldOf = ({ kind, reasons }: Known): readonly Reason[] =>
	kind === 'story' ? reasons : reasons.filter(({ evidence }) => evidence.some(isOfChapter));

/** What something may contain, by names alone. */
export const namesOf = (known: Known): string => each([...new Set(toldOf(known).map(({ cause }) => causeName(cause)))]);

/** The reasons in words, each with what it stands on. */
export function Told({ known }: { readonly known: Known }) {
	const told = toldOf(known);
	if (told.length === 0) return <p>{t('before_ahead_nothing')}</p>;
	return (
		<>
			<ul>
				{told.map(({ cause, evidence }) => (
					<li key={causeName(cause)}>
						<span class="name">{causeName(cause)}</span>
						<span class="detail">{list(evidence.map(evidenceText))}</span>
					</li>
				))}
			</ul>
			{told.some(({ evidence }) => evidence.every(isEarlier)) && <p class="detail">{t('before_less_certain')}</p>}
		</>
	);
}
