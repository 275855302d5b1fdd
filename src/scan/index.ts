export { paragraphKey } from './dismissed';
export { loadModel, type Model } from './model/model';
export type { ScanOptions } from './options';
export { scan, scanSlices } from './scan';
export { isNote } from './text/note';
export { splitParagraphs } from './text/paragraphs';
