import { list } from '../../browser/i18n';
import type { Reason } from '../../core/judge';
import { causeName, evidenceText } from '../../ui/words';

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
