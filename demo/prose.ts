/** Sentences in which nothing happens to anyone: what the made-up chapters are filled with. */
const CALM = [
	'The harbour lights came on one after another, and the fishing boats turned slowly toward them.',
	'Somebody had left a kettle on the stove, and the whole kitchen smelled of mint and bread.',
	'She counted the steps to the lighthouse door, as she did every evening, and got it wrong as usual.',
	'A grey cat sat on the ledger and refused to be moved by any argument.',
	'The letter was three pages long and mostly about tomatoes.',
	'He mended the net by the window while the radio murmured about tomorrow and its weather.',
	'They walked as far as the old customs house, where the road gives up and the sand begins.',
	'Nobody on the ferry knew the words, but everybody hummed along by the second verse.',
	'The librarian stamped the card, looked over her glasses and smiled at last.',
	'Out past the breakwater a bell buoy rang twice and was quiet.',
	'There was a new map on the wall, and on the new map their street had a name.',
	'The baker gave them the broken biscuits in a paper bag and would not take a coin.',
	'It rained all afternoon, the soft kind that only makes the slates shine.',
	'He had written the recipe on the back of a train ticket and could not read his own hand.',
	'In the square they were putting up the lanterns for the midsummer market.',
	'She hung her coat beside his, and the two sleeves leaned together on the hook.',
	'The tide tables were wrong again, and nobody minded very much.',
	'Above the bookshop somebody practised the same four bars on a piano with a patient hand.',
	'The orchard was older than the town and had its own opinion about fences.',
	'By the time the tea was poured the argument had turned into a story.',
] as const;

const at = (index: number): string => CALM[index % CALM.length] ?? '';

/** A paragraph of four calm sentences; the same number gives the same words every time. */
export const calm = (seed: number): string => [0, 7, 3, 12].map((step) => at(seed * 5 + step + seed)).join(' ');

/** Several calm paragraphs. */
export const calmly = (count: number, seed: number): string[] =>
	Array.from({ length: count }, (_, index) => calm(seed + index));
