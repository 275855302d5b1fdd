export { paragraphKey } from './dismissed';
export type { ScanOptions } from './options';
export { scan, scanSlices } from './scan';
export { isNote } from './text/note';
export { splitParagraphs } from './text/paragraphs';
