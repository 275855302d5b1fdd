import type { Mention } from '../mention';
import { declaredParts } from './declared-parts';
import { readLabel } from './label';
import { memo } from './memo';
import { strongest } from './scope';

const read = (text: string): readonly Mention[] => strongest(declaredParts(text).flatMap(readLabel));

/**
 * The topics that an author declares in a summary or a note: after "TW:", "content warnings for this chapter",
 * "Rated M for …", in sentences about the chapter itself, and in the short fragments that stand for tags where
 * an archive has none ("Mpreg. No character death."). What merely happens in the plot is no declaration.
 * Nothing declared: empty.
 */
export const recogniseProse = memo(read, 500);
