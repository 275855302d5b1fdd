/** Hands the reader a text, or the bytes of a file in parts, to keep. */
export function saveAs(name: string, content: string | readonly Uint8Array[], type = 'application/json'): void {
	const url = URL.createObjectURL(
		new Blob(typeof content === 'string' ? [content] : (content as readonly BlobPart[] as BlobPart[]), { type }),
	);
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	link.click();
	// The browser reads it after this turn of the event loop.
	setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
