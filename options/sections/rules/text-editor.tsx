import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../../src/browser/i18n';
import type { LineError, Seen } from '../../../src/core/query';
import { LineText } from './line-text';
import { useSuggestions } from './suggestions';

/** Lines; a longer text is left in one colour, so that typing stays quick. */
const MOST_COLOURED = 500;

interface Props {
	text: string;
	errors: readonly LineError[];
	/** What is completed from. */
	names: Seen;
	onInput: (text: string) => void;
}

/** All rules as text. What one sees is drawn behind an ordinary text field, which keeps all its habits. */
export function TextEditor({ text, errors, names, onInput }: Props) {
	const id = useId();
	const field = useRef<HTMLTextAreaElement>(null);
	const caret = useRef<HTMLSpanElement>(null);
	const [cursor, setCursor] = useState(0);
	const [place, setPlace] = useState({ left: '0', top: '0' });
	const suggestions = useSuggestions(names, (item, from, to) => {
		field.current?.focus();
		field.current?.setRangeText(item, from, to, 'end');
		onInput(field.current?.value ?? text);
	});
	const { items, at } = suggestions.list;
	const lines = text.split('\n');
	const coloured = lines.length <= MOST_COLOURED;
	useLayoutEffect(() => {
		const mark = caret.current;
		if (mark && items.length > 0)
			setPlace({ left: `${mark.offsetLeft}px`, top: `${mark.offsetTop + mark.offsetHeight}px` });
	}, [items, cursor]);
	const errorAt = new Map(errors.map((error) => [error.line, error]));
	return (
		<div class="editor" data-coloured={coloured || undefined}>
			{coloured && (
				<pre aria-hidden="true">
					{lines.map((line, number) => (
						<>
							<i class="number" />
							<LineText line={line} error={errorAt.get(number)} />
							{'\n'}
						</>
					))}
				</pre>
			)}
			{/* The same text up to the cursor, unseen: where it ends is where the cursor stands. */}
			{coloured && items.length > 0 && (
				<pre class="measure" aria-hidden="true">
					{text.slice(0, cursor)}
					<span ref={caret}>​</span>
				</pre>
			)}
			<textarea
				ref={field}
				aria-label={t('rules_text')}
				aria-describedby={`${id}-keys`}
				aria-autocomplete="list"
				aria-controls={items.length > 0 ? `${id}-list` : undefined}
				aria-activedescendant={at >= 0 ? `${id}-${at}` : undefined}
				rows={Math.min(Math.max(lines.length + 1, 6), coloured ? MOST_COLOURED : 30)}
				autocapitalize="off"
				autocomplete="off"
				spellcheck={false}
				value={text}
				onInput={({ currentTarget }) => {
					onInput(currentTarget.value);
					setCursor(currentTarget.selectionStart);
					suggestions.typed(currentTarget);
				}}
				onKeyDown={(event) => suggestions.key(event.key) && event.preventDefault()}
				onClick={suggestions.close}
				onBlur={suggestions.close}
			/>
			{items.length > 0 && (
				<div class="suggestions" id={`${id}-list`} role="listbox" aria-label={t('rules_suggestions')} style={place}>
					{items.map((item, n) => (
						// biome-ignore lint/a11y/useFocusableInteractive lint/a11y/useKeyWithClickEvents: the keyboard stays in the text field, as in every such list.
						<div
							key={item}
							id={`${id}-${n}`}
							role="option"
							aria-selected={n === at}
							onPointerDown={(event) => event.preventDefault()}
							onClick={() => suggestions.take(item)}
						>
							{item}
						</div>
					))}
				</div>
			)}
			<p class="only-spoken" id={`${id}-keys`}>
				{t('rules_text_keys')}
			</p>
		</div>
	);
}
