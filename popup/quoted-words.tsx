import { t } from '../src/browser/i18n';

/** Words of the page, which a reader may not want to meet: told once they ask. */
export const QuotedWords = ({ words }: { readonly words: readonly string[] }) =>
	words.length > 0 ? (
		<details class="quoted">
			<summary>{t('page_why')}</summary>
			{words.map((each) => (
				<p class="hint" key={each}>
					{each}
				</p>
			))}
		</details>
	) : null;
