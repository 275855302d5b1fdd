import { list } from '../../browser/i18n';
import { causeName, evidenceText, reasonName } from '../../browser/verdict-words';
import type { Reason } from '../../core/judge';
import { EvidenceLines } from './evidence';

interface Props {
	readonly reasons: readonly Reason[];
	/** The page's own words: told, told when asked for, or left out, where nothing can be pressed. */
	readonly quotes: 'told' | 'asked' | 'none';
}

/** Reasons in words, each with what it stands on; dialogs take `reason-list.css` with it. */
export const ReasonList = ({ reasons, quotes }: Props) => (
	<ul>
		{reasons.map(({ cause, evidence }) => (
			<li key={causeName(cause)}>
				<span class="name">{quotes === 'told' ? causeName(cause) : reasonName({ cause, evidence })}</span>
				{quotes === 'told' ? (
					<span class="detail">{list(evidence.map(evidenceText))}</span>
				) : (
					<EvidenceLines reason={{ cause, evidence }} quoting={quotes === 'asked'} />
				)}
			</li>
		))}
	</ul>
);
