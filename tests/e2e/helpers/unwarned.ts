import { UNWARNED } from '../../../demo/documents/unwarned.ts';
import { textFile } from './text-file.ts';

/** In the first and in the second paragraph of the first passage, and in one that nothing is the matter with. */
export const FIRST = 'shut the door';
export const SECOND = 'struggled';
export const CALM = 'Ines Calder was thirty-four';

/** The story without warnings as a file on the reader's device, for a block of tests; gives its address. */
export const unwarnedFile = (): string => textFile('the-mill-road.txt', UNWARNED);
