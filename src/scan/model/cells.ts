import { QUOTED, SENTENCE, type Tokens } from '../text/tokens';

/** Words of a cell: it ends with a sentence from the first on, with a paragraph from the second, always at the third. */
const LENGTH = { sentence: 24, paragraph: 15, most: 50 };

/** A text in cells: of about 30 words, whose neighbours make a window, or of a paragraph each. */
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
	/** The same text with a cell for each paragraph that has words; to be asked for after the end. */
	paragraphs(): Cells;
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

const empty = (): Cells => ({
	count: 0,
	rows: new Int32Array(0),
	firstRow: new Int32Array(16),
	firstWord: new Int32Array(16),
	firstParagraph: new Int32Array(16),
	lastParagraph: new Int32Array(16),
	quoted: new Uint16Array(16),
	sentences: new Uint16Array(16),
});

/** Begins a cell at a row, a word and a paragraph. */
const begin = (cells: Cells, row: number, word: number, paragraph: number): void => {
	const room = cells.count + 2;
	cells.firstRow = grown(cells.firstRow, room);
	cells.firstWord = grown(cells.firstWord, room);
	cells.firstParagraph = grown(cells.firstParagraph, room);
	cells.lastParagraph = grown(cells.lastParagraph, room);
	cells.quoted = grown(cells.quoted, room);
	cells.sentences = grown(cells.sentences, room);
	cells.firstRow[cells.count] = row;
	cells.firstWord[cells.count] = word;
	cells.firstParagraph[cells.count] = paragraph;
	cells.lastParagraph[cells.count] = paragraph;
	cells.count++;
};

/** Ends the last cell, where the text ends. */
const end = (cells: Cells, row: number, word: number): Cells => {
	cells.firstRow[cells.count] = row;
	cells.firstWord[cells.count] = word;
	return cells;
};

/** Adds words to the last cell: how many of them are quoted, and how many start a sentence. */
const count = ({ quoted, sentences, count: cells }: Cells, quotes: number, starts: number): void => {
	quoted[cells - 1] = (quoted[cells - 1] as number) + quotes;
	sentences[cells - 1] = (sentences[cells - 1] as number) + starts;
};

/** Starts cutting a text; `find` as of a model. */
export function createCutter(find: (hash: number) => number): CellCutter {
	const cells = empty();
	const paragraphs = empty();
	const { sentence: enough, most } = LENGTH;
	let all: Int32Array = new Int32Array(512);
	let rows = 0;
	let words = 0;
	let length = 0;
	const beginCell = (paragraph: number): void => {
		begin(cells, rows, words, paragraph);
		length = 0;
	};
	return {
		add({ hash, flags, count: more }, paragraph) {
			if (more === 0) return;
			all = grown(all, rows + more);
			if (cells.count === 0 || length >= LENGTH.paragraph) beginCell(paragraph);
			if (paragraphs.lastParagraph[paragraphs.count - 1] !== paragraph) begin(paragraphs, rows, words, paragraph);
			let [quotes, starts] = [0, 0];
			for (let i = 0; i < more; i++) {
				const sentence = ((flags[i] as number) & STARTS) !== 0;
				if (length >= most || (sentence && length >= enough)) beginCell(paragraph);
				const quoted = (flags[i] as number) & IN_QUOTES ? 1 : 0;
				cells.lastParagraph[cells.count - 1] = paragraph;
				count(cells, quoted, Number(sentence));
				quotes += quoted;
				starts += Number(sentence);
				const word = find(hash[i] as number);
				if (word >= 0) all[rows++] = word;
				words++;
				length++;
			}
			count(paragraphs, quotes, starts);
		},
		end() {
			cells.rows = all;
			return end(cells, rows, words);
		},
		paragraphs() {
			paragraphs.rows = all;
			return end(paragraphs, rows, words);
		},
	};
}
