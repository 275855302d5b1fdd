import { useEffect, useRef, useState } from 'preact/hooks';
import { loadDismissals } from '../src/browser/dismissals';
import { t } from '../src/browser/i18n';
import { createPace, inSlices } from '../src/core/pace';
import type { Settings } from '../src/core/settings';
import { type Opened, openFile } from '../src/files/open';
import { FileError, type Trouble, troubleOf } from '../src/files/trouble';
import { LARGEST_FILE } from '../src/files/zip/archive';
import { type Checked, checkBook } from './check-book';
import { createScanner } from './scanner';

/** How far it is. */
export type CheckState =
	| { readonly is: 'waiting' }
	| { readonly is: 'opening'; readonly name: string }
	| { readonly is: 'looking'; readonly name: string; readonly done: number; readonly total: number }
	| { readonly is: 'trouble'; readonly trouble: Trouble }
	| { readonly is: 'done'; readonly opened: Opened; readonly checked: Checked; readonly stopped: boolean };

/** What is checked: its name, and how its bytes are come by. */
export interface Source {
	readonly name: string;
	/** Bytes, known before they are read. */
	readonly size: number;
	bytes(): Promise<ArrayBuffer>;
}

/** A pasted text as a file; headings like those of Markdown make it one. */
export function pasted(text: string): Source {
	const bytes = new TextEncoder().encode(text);
	const name = `${t('check_pasted')}.${/^#{1,3} \S/m.test(text) ? 'md' : 'txt'}`;
	return { name, size: bytes.length, bytes: async () => bytes.slice().buffer };
}

async function run(source: Source, settings: Settings, tell: (state: CheckState) => void, signal: AbortSignal) {
	const { name } = source;
	tell({ is: 'opening', name });
	if (source.size > LARGEST_FILE) throw new FileError('too_large');
	const [scan, dismissals, bytes] = await Promise.all([
		createScanner(),
		loadDismissals().catch(() => []),
		source.bytes(),
	]);
	const slices = openFile(name, new Uint8Array(bytes), (n) => t('check_part', n));
	const opened = await inSlices(slices, createPace(), signal);
	if (!opened) return tell({ is: 'waiting' });
	const total = opened.book.chapters.length;
	const done = (chapters: number) => tell({ is: 'looking', name, done: chapters, total });
	done(0);
	const options = { own: settings.own ?? [], dismissed: dismissals };
	const checked = await checkBook(opened.book, { scan, options }, done, signal);
	tell({ is: 'done', opened, checked, stopped: checked.report.chapters.length < total });
}

/** Checks one thing at a time; another one takes its place. */
export function useCheck(settings: Settings) {
	const [state, setState] = useState<CheckState>({ is: 'waiting' });
	const running = useRef<AbortController | undefined>(undefined);
	useEffect(() => () => running.current?.abort(), []);
	const check = (source: Source) => {
		running.current?.abort();
		const controller = new AbortController();
		running.current = controller;
		const tell = (next: CheckState) => {
			if (running.current === controller) setState(next);
		};
		run(source, settings, tell, controller.signal).catch((error) => tell({ is: 'trouble', trouble: troubleOf(error) }));
	};
	return {
		state,
		check,
		/** What was read stays. */
		stop: () => running.current?.abort(),
		again() {
			running.current = undefined;
			setState({ is: 'waiting' });
		},
	};
}
