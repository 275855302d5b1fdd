export { paragraphKey } from './dismissed';
export type { Dismissal, OwnWords, ScanOptions } from './options';
export { scan, scanSlices } from './scan';
export { isNote } from './text/note';
export { splitParagraphs } from './text/paragraphs';
