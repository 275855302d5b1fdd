import { useRef, useState } from 'preact/hooks';
import { t } from '../../browser/i18n';
import { versionInfo } from '../../browser/version-info';
import type { Reason } from '../../core/judge';
import { ifTrusted } from '../../ui/if-trusted';
import { ReasonList } from '../overlay/reason-list';
import { TrustedButton } from '../overlay/trusted-button';
import { whyOf } from '../story/passages/passage-words';
import { ADDITIONS, type Addition, additionsOf, type ReportSubject } from './report-subject';
import { reportText } from './report-text';

/** What was read, in words: of a story its reasons, of a passage the kinds of cues and where it is. */
function Read({ reported: { verdict, passage, failure } }: { readonly reported: ReportSubject }) {
	if (failure !== undefined) return <p>{t('page_failed')}</p>;
	if (passage) {
		return (
			<ul>
				<li class="detail">{t('report_paragraphs', passage.from + 1, passage.to + 1)}</li>
				{whyOf(passage).map((line) => (
					<li key={line}>{line}</li>
				))}
			</ul>
		);
	}
	const reasons = (verdict?.reasons ?? []) as readonly Reason[];
	if (reasons.length === 0) return <p>{t('report_read_nothing')}</p>;
	return <ReasonList reasons={reasons} quotes="told" />;
}

interface Props {
	readonly reported: ReportSubject;
	readonly close: () => void;
}

/** What was read, and a report of it that the reader can take along; nothing is sent. */
export function ReportSheet({ reported, close }: Props) {
	const [added, add] = useState<ReadonlySet<Addition>>(new Set());
	const [copied, setCopied] = useState<'copied' | 'not' | undefined>(undefined);
	const area = useRef<HTMLTextAreaElement>(null);
	const text = reportText(reported, versionInfo(), added);
	const there = additionsOf(reported);
	const tick = (one: Addition, on: boolean) => {
		setCopied(undefined);
		add(new Set([...added].filter((other) => other !== one).concat(on ? [one] : [])));
	};
	const copy = async () => {
		try {
			// Not by a selection: the page would be told of it.
			await navigator.clipboard.writeText(text);
			setCopied('copied');
		} catch {
			area.current?.select();
			setCopied('not');
		}
	};
	return (
		<div class="sheet">
			<div class="head">
				<h1 id="title">{t('report_open')}</h1>
				<TrustedButton kind="quiet" icon="close" aria-label={t('ui_close')} onPress={close} />
			</div>
			<section>
				<h2>{t('report_read')}</h2>
				<Read reported={reported} />
			</section>
			<section>
				<h2 id="report">{t('report_text')}</h2>
				<p class="hint">{t('report_about')}</p>
				<textarea ref={area} aria-labelledby="report" readOnly rows={8} value={text} />
				{ADDITIONS.filter((one) => there[one]).map((one) => (
					<label key={one}>
						<input
							type="checkbox"
							checked={added.has(one)}
							onChange={ifTrusted((event) => tick(one, event.currentTarget.checked))}
						/>
						<span>{t(`report_add_${one}`)}</span>
					</label>
				))}
				<TrustedButton kind="main" onPress={() => void copy()}>
					{t('report_copy')}
				</TrustedButton>
				<p class="hint" role="status">
					{copied && t(copied === 'copied' ? 'report_copied' : 'report_not_copied')}
				</p>
			</section>
		</div>
	);
}
