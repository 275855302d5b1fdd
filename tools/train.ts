import { writeFileSync } from 'node:fs';
import { isThere } from './lib/bench/labelled-chapters';
import { ROOT } from './lib/build/target';
import { learnEarnest } from './train/earnest';
import { loadData } from './train/examples';
import { calibrateBy, foldsOf, scenesApart, usualOf } from './train/folds';
import { learn, prepare } from './train/learn';
import { measureFolds } from './train/measure';
import { loadVectors } from './train/vectors';
import { encode } from './train/write';

const TARGET = `${ROOT}/src/scan/model/model`;

const started = Date.now();

/** What is being done, and when it began: some of it takes minutes. */
const tell = (what: string): void =>
	console.error(
		`${Math.round((Date.now() - started) / 1000)} s, ${Math.round(process.cpuUsage().user / 1e6)} s of the processor: ${what}`,
	);

/**
 * Learns the scanner's model from the labelled data beside the project and the scenes in `tests/scan/scenes`, sets its
 * positions by folds over works, and writes it: `npm run train`. The same data give the same bytes.
 */
export default (): number => {
	if (!isThere()) {
		console.error('train needs the labelled data in ../shared/benchmark');
		return 1;
	}
	tell('reading the texts');
	const data = loadData();
	tell('reading the vectors of words');
	const prepared = prepare(data, loadVectors());
	tell('learning by folds');
	const judged = foldsOf(data, prepared);
	tell('learning the tone without the scenes of some topics');
	const apart = scenesApart(data, prepared, judged);
	tell('learning from everything');
	const network = learn(prepared, data.examples);
	tell('setting the positions');
	const chapter = calibrateBy(judged, usualOf(prepared, network));
	const figures = measureFolds(judged, chapter, apart);
	const bytes = encode(prepared, network, learnEarnest(prepared, data.examples), data.lexis.hashes, chapter);
	writeFileSync(`${TARGET}.bin`, bytes);
	writeFileSync(`${TARGET}.json`, `${JSON.stringify({ bytes: bytes.length, chapter, figures }, null, '\t')}\n`);
	console.log(JSON.stringify(figures, null, 1));
	return 0;
};
