/**
 * The states of an opened story, and what each event makes of them. A page with one chapter stays covered until all of
 * it has been judged and, if need be, the gate passed. Where there are several, the gate is for what is declared of the
 * work; then each is released, or asks in its own place, as soon as it is judged.
 */

/** What became of a text: `changed` while it was being read; `settled`: released, or its sheet asks in its place. */
export type TextState = 'reading' | 'changed' | 'unreadable' | 'read' | 'settled';

/** What the background is asked about a story. */
export interface Question<Text> {
	/** Those to ask about that are still what was read when their answer comes. */
	readonly texts: readonly Text[];
	/** Texts may still come, or are not read yet. */
	readonly reading: boolean;
	/** The page has several chapters: each is judged by itself. */
	readonly several: boolean;
}

/** An opened story, whatever stands for its texts. */
export interface StoryState<Text> {
	/** Every text of the page, in the order in which they came. */
	readonly texts: ReadonlyMap<Text, TextState>;
	/** One question at a time: it waits for its answer, then for the gate to open or close, then for chapters to settle. */
	readonly turn: 'idle' | 'asking' | 'gating' | 'closing' | 'settling';
	/** The last question. */
	readonly question: Question<Text>;
	/** Something came during this turn that the next has to ask about. */
	readonly again: boolean;
	/** The gate before several chapters is behind the reader. */
	readonly through: boolean;
}

/** What is to be done with a story. A question and what follows it report back when they are through. */
export type StoryEffect<Text> =
	| { readonly type: 'read'; readonly text: Text }
	/** Covers a text that was read before, takes off what was put on it, and reads it again. */
	| { readonly type: 'read-again'; readonly text: Text; readonly wasSettled: boolean }
	/** Says that a text could not be read: of several it alone stays covered (`leave`). */
	| { readonly type: 'leave' | 'fail'; readonly text: Text; readonly error: unknown }
	| { readonly type: 'ask'; readonly question: Question<Text> }
	| { readonly type: 'open-gate' | 'close-gate' }
	| { readonly type: 'settle'; readonly texts: readonly Text[] };

/** A state, and what it takes to get there. */
type Step<Text> = readonly [state: StoryState<Text>, effects: readonly StoryEffect<Text>[]];

/** What an event makes of a story. `isLoading`: the document is still coming in. */
export type StoryEvent<Text> = (state: StoryState<Text>, isLoading: boolean) => Step<Text>;

/** A story of which nothing has come yet. */
export const newStory = <Text>(): StoryState<Text> => ({
	...{ texts: new Map(), turn: 'idle', again: false, through: false },
	question: { texts: [], reading: true, several: false },
});

const withText = <Text>(state: StoryState<Text>, text: Text, now: TextState): StoryState<Text> => ({
	...state,
	texts: new Map(state.texts).set(text, now),
});

/** Some texts wait to be read, or are being read. */
const isBusy = <Text>({ texts }: StoryState<Text>): boolean =>
	[...texts.values()].some((text) => text === 'reading' || text === 'changed');

const hasSeveral = <Text>({ texts }: StoryState<Text>): boolean => texts.size > 1;

/** There is something new to ask about: more labels, or the reader has passed the gate. During a turn it waits. */
export function news<Text>(state: StoryState<Text>, isLoading: boolean): Step<Text> {
	if (state.turn !== 'idle') return [{ ...state, again: true }, []];
	const several = hasSeveral(state);
	// The gate before several chapters is for what is declared, also where all of them were read before it was asked.
	const reading = isLoading || isBusy(state) || (several && !state.through);
	// Of many only what is new is asked about, until all are read; of one chapter nothing before it is read.
	const isAsked = (now: TextState) => now === 'read' || (now === 'settled' && !reading);
	const texts = reading && !several ? [] : [...state.texts].flatMap(([text, now]) => (isAsked(now) ? [text] : []));
	const question = { texts, reading, several };
	return [{ ...state, turn: 'asking', again: false, question }, [{ type: 'ask', question }]];
}

/** One of many is judged when it is read; of one chapter nothing is known before all of it is. */
const readOn = <Text>(state: StoryState<Text>, isLoading: boolean): Step<Text> =>
	!isLoading && (!isBusy(state) || (hasSeveral(state) && state.through)) ? news(state, isLoading) : [state, []];

/** A text has come in completely. */
export const found =
	<Text>(text: Text): StoryEvent<Text> =>
	(state) =>
		state.texts.has(text) ? [state, []] : [withText(state, text, 'reading'), [{ type: 'read', text }]];

/** The page changed a text: it is read again, and no answer about what it was counts. */
export const changed =
	<Text>(text: Text): StoryEvent<Text> =>
	(state) => {
		const now = state.texts.get(text);
		if (now === 'reading') return [withText(state, text, 'changed'), []];
		if (now !== 'read' && now !== 'settled') return [state, []];
		const { question } = state;
		const others = question.texts.filter((asked) => asked !== text);
		return [
			{ ...withText(state, text, 'reading'), question: { ...question, texts: others } },
			[{ type: 'read-again', text, wasSettled: now === 'settled' }],
		];
	};

/** A text was read; `isOutdated`: it is another by now, and has to be read once more. */
export const read =
	<Text>(text: Text, isOutdated: boolean): StoryEvent<Text> =>
	(state, isLoading) =>
		isOutdated
			? [withText(state, text, 'reading'), [{ type: 'read', text }]]
			: readOn(withText(state, text, 'read'), isLoading);

/** A text could not be read: one of several stays covered by itself. */
export const unreadable =
	<Text>(text: Text, error: unknown): StoryEvent<Text> =>
	(state, isLoading) => {
		const [next, effects] = readOn(withText(state, text, 'unreadable'), isLoading);
		return [next, [{ type: hasSeveral(state) ? 'leave' : 'fail', text, error }, ...effects]];
	};

/** The document has come in completely. */
export const complete = <Text>(state: StoryState<Text>, isLoading: boolean): Step<Text> =>
	hasSeveral(state) || !isBusy(state) ? news(state, isLoading) : [state, []];

/** The background answered the question. The gate goes before everything else. */
export const answered =
	(hasGate: boolean) =>
	<Text>(state: StoryState<Text>, isLoading: boolean): Step<Text> => {
		const { question } = state;
		const through = state.through || (question.several && !hasGate);
		// What was asked about as if it were being read is asked about in full.
		const again = state.again || (through && question.reading && !isLoading && !isBusy(state));
		const asks = hasGate && !through;
		return [
			{ ...state, through, again, turn: asks ? 'gating' : 'closing' },
			[{ type: asks ? 'open-gate' : 'close-gate' }],
		];
	};

/** What a turn waits for is done: what was answered for settles behind a closed gate, or the next turn begins. */
export function done<Text>(state: StoryState<Text>, isLoading: boolean): Step<Text> {
	const isBehindGate = state.turn === 'closing' && !isLoading;
	const texts = state.question.texts.filter((text) => isBehindGate && state.texts.get(text) === 'read');
	if (texts.length > 0) {
		const settled = texts.reduce((before, text) => withText(before, text, 'settled'), state);
		return [{ ...settled, turn: 'settling' }, [{ type: 'settle', texts }]];
	}
	const idle: StoryState<Text> = { ...state, turn: 'idle' };
	return state.again ? news(idle, isLoading) : [idle, []];
}

/** What a turn waits for has failed. */
export const failed = <Text>(state: StoryState<Text>): Step<Text> => [{ ...state, turn: 'idle' }, []];
