import { QUOTED, SENTENCE, type Tokens } from '../text/tokens';

/** Words of a cell: it ends with a sentence from the first on, with a paragraph from the second, always at the third. */
const LENGTH = { sentence: 24, paragraph: 15, most: 50 };

/** A text in cells of about 30 words: the smallest stretch that is looked at by itself. */
export interface Cells {
	/** How many there are; the arrays are longer. */
	count: number;
	/** Known words of all cells, one after the other. */
	rows: Int32Array;
	/** Of each cell the place of its first row, its first word and its first paragraph; one more for the end. */
	firstRow: Int32Array;
	firstWord: Int32Array;
	firstParagraph: Int32Array;
	/** Of each cell its last paragraph. */
	lastParagraph: Int32Array;
	/** Of each cell how many words are quoted, and how many sentences start. */
	quoted: Uint16Array;
	sentences: Uint16Array;
}

/** Cuts a text into cells while it is read, paragraph by paragraph. */
export interface CellCutter {
	add(tokens: Tokens, paragraph: number): void;
	/** Ends the last cell. */
	end(): Cells;
}

const grown = <Numbers extends Int32Array | Uint16Array>(numbers: Numbers, room: number): Numbers => {
	if (numbers.length >= room) return numbers;
	const more = new (numbers.constructor as new (length: number) => Numbers)(Math.max(room, numbers.length * 2));
	more.set(numbers);
	return more;
};

// Imports are looked up at each use where tools run: what is used for every word is a constant of this file.
const STARTS = SENTENCE;
const IN_QUOTES = QUOTED;

/** Starts cutting a text; `find` as of a model. */
export function createCutter(find: (hash: number) => number): CellCutter {
	const cells: Cells = {
		count: 0,
		rows: new Int32Array(512),
		firstRow: new Int32Array(16),
		firstWord: new Int32Array(16),
		firstParagraph: new Int32Array(16),
		lastParagraph: new Int32Array(16),
		quoted: new Uint16Array(16),
		sentences: new Uint16Array(16),
	};
	const { sentence: enough, most } = LENGTH;
	let rows = 0;
	let words = 0;
	let length = 0;
	const begin = (paragraph: number): void => {
		const room = cells.count + 2;
		cells.firstRow = grown(cells.firstRow, room);
		cells.firstWord = grown(cells.firstWord, room);
		cells.firstParagraph = grown(cells.firstParagraph, room);
		cells.lastParagraph = grown(cells.lastParagraph, room);
		cells.quoted = grown(cells.quoted, room);
		cells.sentences = grown(cells.sentences, room);
		cells.firstRow[cells.count] = rows;
		cells.firstWord[cells.count] = words;
		cells.firstParagraph[cells.count] = paragraph;
		cells.count++;
		length = 0;
	};
	return {
		add({ hash, flags, count }, paragraph) {
			cells.rows = grown(cells.rows, rows + count);
			if (count > 0 && (cells.count === 0 || length >= LENGTH.paragraph)) begin(paragraph);
			for (let i = 0; i < count; i++) {
				const sentence = ((flags[i] as number) & STARTS) !== 0;
				if (length >= most || (sentence && length >= enough)) begin(paragraph);
				const cell = cells.count - 1;
				cells.lastParagraph[cell] = paragraph;
				if (sentence) cells.sentences[cell] = (cells.sentences[cell] as number) + 1;
				if ((flags[i] as number) & IN_QUOTES) cells.quoted[cell] = (cells.quoted[cell] as number) + 1;
				const word = find(hash[i] as number);
				if (word >= 0) cells.rows[rows++] = word;
				words++;
				length++;
			}
		},
		end() {
			cells.firstRow[cells.count] = rows;
			cells.firstWord[cells.count] = words;
			return cells;
		},
	};
}
