import { useMemo, useState } from 'preact/hooks';
import { plural, t } from '../../../src/browser/i18n';
import type { Facts } from '../../../src/core/facts';
import { type LineError, rulesFromText, rulesToText } from '../../../src/core/query';
import { Button } from '../../../src/ui/button';
import type { SectionProps } from '../../undo';
import { keptDraft, type TextDraft } from './draft';
import { namesIn } from './dry-run';
import { DryRunAll } from './dry-run-all';
import { rewritten } from './edit';
import { errorText } from './error-text';
import { remarksOn } from './remarks';
import { TextEditor } from './text-editor';
import { VOCABULARY } from './vocabulary';

/** Lines told of at most; the others are underlined. */
const TOLD = 8;

interface LineMessage {
	readonly line: number;
	readonly words: string;
	/** What could stand there instead. */
	readonly error?: LineError;
}

/** A text with the suggestion of one error in its place. */
function mended(text: string, { line, from, to, suggestion = '' }: LineError): string {
	const lines = text.split('\n');
	const old = lines[line] ?? '';
	lines[line] = old.slice(0, from) + suggestion + old.slice(to);
	return lines.join('\n');
}

/** All rules as lines of text, saved together; a line with an error is kept and does nothing. */
export function TextView({ settings, change, facts }: SectionProps & { facts: readonly Facts[] }) {
	const names = useMemo(() => namesIn(facts), [facts]);
	const [draft, setDraft] = useState<TextDraft | undefined>(keptDraft.get);
	const text = draft?.text ?? rulesToText(settings.rules);
	const write = (next: TextDraft | undefined) => {
		keptDraft.set(next);
		setDraft(next);
	};
	const edit = (next: string) => write({ text: next, base: draft?.base ?? settings.rules });
	const read = useMemo(() => rulesFromText(text, settings.rules, VOCABULARY), [text, settings.rules]);
	const told: LineMessage[] = [
		...read.errors.map((error) => ({ line: error.line, words: errorText(error), error })),
		...remarksOn(read.rules, text),
	].sort((a, b) => a.line - b.line);
	const save = () => {
		if (!draft) return;
		change(rewritten(draft.text, draft.base), t('rules_saved'));
		write(undefined);
	};
	return (
		<>
			<TextEditor names={names} text={text} errors={read.errors} onInput={edit} />
			{told.length > 0 && (
				<ul class="list told">
					{told.slice(0, TOLD).map(({ line, words, error }) => (
						<li key={`${line} ${words}`}>
							<span>{t('rules_line', line + 1, words)}</span>
							{error?.suggestion && (
								<Button kind="quiet" onClick={() => edit(mended(text, error))}>
									{t('rules_use', error.suggestion)}
								</Button>
							)}
						</li>
					))}
				</ul>
			)}
			<p class="hint" role="status">
				{read.errors.length > 0 && plural('rules_errors', read.errors.length)}
			</p>
			<DryRunAll rules={read.rules} facts={facts} />
			<div class="actions">
				<Button kind="main" disabled={!draft} onClick={save}>
					{t('rules_save')}
				</Button>
				<Button disabled={!draft} onClick={() => write(undefined)}>
					{t('rules_discard')}
				</Button>
			</div>
		</>
	);
}
