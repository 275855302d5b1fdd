import { readLabel } from './label';
import { memo } from './memo';

/**
 * The topics that one label names (an archive warning, a genre, a free tag), each with how strongly.
 * Nothing named: empty. The same label is read once; the answer is shared, so it cannot be changed.
 */
export const recognise = memo(readLabel, 4_000);

export { declaredPassages } from './passages';
export { recogniseProse } from './prose';
export { labelUmbrella, type PointsTo, proseUmbrellas, type Umbrella } from './umbrella';
