import { highlightSyntax } from './highlight-syntax';

/** A rule's line in quiet colours, with what could not be read underlined. */
export const LineText = ({ line, error }: { line: string; error?: { from: number; to: number } | undefined }) => (
	<>
		{highlightSyntax(line, error).map(({ text, kind, wrong }) => (
			<span data-kind={kind} data-wrong={wrong || undefined}>
				{text}
			</span>
		))}
	</>
);
