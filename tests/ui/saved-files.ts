import { vi } from 'vitest';

/** A file that a page gave its reader to save. */
export interface SavedFile {
	readonly name: string;
	readonly content: Blob;
}

/** Catches what is saved from now on instead of saving it; the last is the last. */
export function catchSavedFiles(): readonly SavedFile[] {
	const saved: SavedFile[] = [];
	let content = new Blob();
	URL.createObjectURL = (blob) => {
		content = blob as Blob;
		return 'blob:test';
	};
	vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
		saved.push({ name: this.download, content });
	});
	return saved;
}
