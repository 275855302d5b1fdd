import { list } from '../../browser/i18n';
import { causeName, evidenceText } from '../../browser/verdict-words';
import type { Reason } from '../../core/judge';

/** Reasons in words, each with what it stands on; dialogs take `reason-list.css` with it. */
export const ReasonList = ({ reasons }: { readonly reasons: readonly Reason[] }) => (
	<ul>
		{reasons.map(({ cause, evidence }) => (
			<li key={causeName(cause)}>
				<span class="name">{causeName(cause)}</span>
				<span class="detail">{list(evidence.map(evidenceText))}</span>
			</li>
		))}
	</ul>
);
