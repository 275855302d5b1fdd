import { useState } from 'preact/hooks';
import { each, t } from '../src/browser/i18n';
import { ADVISED, type Advice, type Advised, adviceFor, type Touched } from '../src/core/advice/advice';
import { SENSITIVITIES } from '../src/core/finding';
import type { MapRow } from '../src/core/story-map';
import { QUALIFIERS } from '../src/core/topic';
import { Button } from '../src/ui/button';

/** Names of archives are what they call themselves, in every language. */
const NAMES: Readonly<Record<Advised, string>> = {
	ao3: 'Archive of Our Own',
	royalroad: 'Royal Road',
	ffn: 'FanFiction.net',
};

/** A topic over the whole draft: as strongly and as surely as anywhere in it. */
const touchedBy = ({ topic, cells }: MapRow): Touched[] => {
	const found = cells.flatMap((cell) => (cell?.sure ? [cell] : []));
	const sure = SENSITIVITIES.findLast((one) => found.some((cell) => cell.sure === one));
	const qualifier = QUALIFIERS.find((one) => found.some((cell) => cell.qualifier === one));
	return sure && qualifier ? [{ topic, sure, qualifier }] : [];
};

const FIELDS = [
	['rating', 'ui_from_rating'],
	['warnings', 'ui_from_warning'],
	['tags', 'ui_from_tag'],
] as const satisfies readonly (readonly [keyof Advice, string])[];

function AtArchive({ archive, touched }: { archive: Advised; touched: readonly Touched[] }) {
	const [copied, setCopied] = useState(false);
	const advice = adviceFor(archive, touched);
	const fields = FIELDS.filter(([field]) => advice[field].length > 0);
	const name = NAMES[archive];
	const text = fields.map(([field]) => advice[field].join(', ')).join('\n');
	return (
		<section class="card">
			<h4>{name}</h4>
			{fields.length === 0 && <p class="hint">{t('check_author_none', name)}</p>}
			{fields.length > 0 && (
				<>
					<dl>
						{fields.map(([field, label]) => (
							<div key={field}>
								<dt>{t(label)}</dt>
								<dd>{each(advice[field])}</dd>
							</div>
						))}
					</dl>
					<div class="actions">
						<Button icon="page" onClick={() => navigator.clipboard.writeText(text).then(() => setCopied(true))}>
							{t('check_author_copy', name)}
						</Button>
						<span role="status" class="hint">
							{copied && t('report_copied')}
						</span>
					</div>
				</>
			)}
		</section>
	);
}

/** For whoever wrote it: what readers may want to be warned of, in the words of archives, to take or to leave. */
export function Author({ rows }: { rows: readonly MapRow[] }) {
	const touched = rows.flatMap(touchedBy);
	return (
		<section class="author">
			<h3>{t('check_author_title')}</h3>
			<p class="hint">{t('check_author_about')}</p>
			<p class="hint">{t('check_author_underage')}</p>
			<div class="archives">
				{ADVISED.map((archive) => (
					<AtArchive key={archive} archive={archive} touched={touched} />
				))}
			</div>
		</section>
	);
}
