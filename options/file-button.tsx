import { useRef } from 'preact/hooks';
import { Button } from '../src/ui/button';

/** Bytes; far above any file of settings or rules, far below what would stop the page. */
export const LARGEST_FILE = 40_000_000;

interface Props {
	label: string;
	/** Kinds of files offered, as for `<input accept>`; missing: all. */
	accept?: string;
	onFile(file: File): void | Promise<void>;
}

/** A button that lets the reader choose a file; the same file can be chosen again. */
export function FileButton({ label, accept, onFile }: Props) {
	const input = useRef<HTMLInputElement>(null);
	return (
		<>
			<Button icon="open" onClick={() => input.current?.click()}>
				{label}
			</Button>
			<input
				ref={input}
				class="only-spoken"
				type="file"
				accept={accept}
				aria-label={label}
				tabIndex={-1}
				onChange={async ({ currentTarget: field }) => {
					const [file] = field.files ?? [];
					if (file) await onFile(file);
					field.value = '';
				}}
			/>
		</>
	);
}
