import { existsSync, readFileSync } from 'node:fs';
import { loadModel, type Model } from '../../../src/scan';
import { ROOT } from '../build/target';

/** Where `npm run train` writes the model, and where the extension takes it from. */
export const MODEL = `${ROOT}/src/scan/model/model.bin`;

/** The scanner's model; nothing before the first training. */
export const readModel = (): Model | undefined => (existsSync(MODEL) ? loadModel(readFileSync(MODEL)) : undefined);
