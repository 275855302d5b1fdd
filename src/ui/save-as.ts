/** Hands the reader a text as a file to keep. */
export function saveAs(name: string, text: string, type = 'application/json'): void {
	const url = URL.createObjectURL(new Blob([text], { type }));
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	link.click();
	// The browser reads it after this turn of the event loop.
	setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
