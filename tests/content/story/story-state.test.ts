import { describe, expect, test } from 'vitest';
import {
	answered,
	changed,
	complete,
	done,
	failed,
	found,
	newStory,
	news,
	read,
	type StoryEffect,
	type StoryEvent,
	type StoryState,
	unreadable,
} from '../../../src/content/story/story-state';

type Event = StoryEvent<string>;
type Effect = StoryEffect<string>;

const readAsItIs = (text: string): Event => read(text, false);

/** What events make of a story, one after the other; the effects are those of the last. */
function play(events: readonly Event[], isLoading = false) {
	let state: StoryState<string> = newStory();
	let effects: readonly Effect[] = [];
	for (const event of events) [state, effects] = event(state, isLoading);
	return { state, effects };
}
const asks = (texts: readonly string[], reading: boolean, several: boolean): Effect => ({
	type: 'ask',
	question: { texts, reading, several },
});
const gateOpen: readonly Event[] = [found('one'), readAsItIs('one'), answered(true)];

describe('a page with one chapter', () => {
	test('has it read, once', () => {
		expect(play([found('one')]).effects).toEqual([{ type: 'read', text: 'one' }]);
		expect(play([found('one'), found('one')]).effects).toEqual([]);
	});

	test('is asked about when its text is read, and not before', () => {
		expect(play([found('one'), complete]).effects).toEqual([]);
		expect(play([found('one'), readAsItIs('one')]).effects).toEqual([asks(['one'], false, false)]);
	});

	test('is asked about by its labels while the text is read, and about the text in the next turn', () => {
		expect(play([found('one'), news]).effects).toEqual([asks([], true, false)]);
		expect(play([found('one'), news, readAsItIs('one')]).effects).toEqual([]);
		const next = [found('one'), news, readAsItIs('one'), answered(false), done];
		expect(play(next).effects).toEqual([asks(['one'], false, false)]);
	});

	test('settles once the gate is closed', () => {
		const closing = [found('one'), readAsItIs('one'), answered(false)];
		expect(play(closing).effects).toEqual([{ type: 'close-gate' }]);
		expect(play([...closing, done]).effects).toEqual([{ type: 'settle', texts: ['one'] }]);
		expect(play([...closing, done, done]).state.turn).toBe('idle');
	});

	test('stays covered behind a gate, until its reader passes it', () => {
		expect(play(gateOpen).effects).toEqual([{ type: 'open-gate' }]);
		expect(play([...gateOpen, done]).effects).toEqual([]);
		expect(play([...gateOpen, done, news]).effects).toEqual([asks(['one'], false, false)]);
		const passed = [...gateOpen, done, news, answered(false), done];
		expect(play(passed).effects).toEqual([{ type: 'settle', texts: ['one'] }]);
	});

	test('is not settled while the document comes in', () => {
		const { state, effects } = play([found('one'), news, answered(false), done], true);
		expect(effects).toEqual([]);
		expect(state.turn).toBe('idle');
		expect(play([found('one'), readAsItIs('one')], true).effects).toEqual([]);
	});

	test('fails when it cannot be read', () => {
		const { effects } = play([found('one'), unreadable('one', 'broken')]);
		expect(effects).toEqual([{ type: 'fail', text: 'one', error: 'broken' }, asks([], false, false)]);
	});

	test('that has no text is asked about at the end of the document', () => {
		expect(play([complete]).effects).toEqual([asks([], false, false)]);
	});
});

describe('a page with several chapters', () => {
	const two = [found('one'), found('two')];
	/** Asked about at the end of the document, with no gate. */
	const past = [...two, complete, answered(false), done];

	test('asks about what is declared first, while they are read', () => {
		expect(play([...two, complete]).effects).toEqual([asks([], true, true)]);
		expect(play([...two, readAsItIs('one')]).effects).toEqual([]);
	});

	test('settles each as soon as it is read', () => {
		expect(play([...past, readAsItIs('one')]).effects).toEqual([asks(['one'], true, true)]);
		const one = [...past, readAsItIs('one'), answered(false), done];
		expect(play(one).effects).toEqual([{ type: 'settle', texts: ['one'] }]);
		expect(play([...one, done, readAsItIs('two')]).effects).toEqual([asks(['one', 'two'], false, true)]);
		const both = [...one, done, readAsItIs('two'), answered(false), done];
		expect(play(both).effects).toEqual([{ type: 'settle', texts: ['two'] }]);
	});

	test('that were all read before the answer came are asked about once more', () => {
		const early = [...two, readAsItIs('one'), readAsItIs('two')];
		expect(play(early).effects).toEqual([asks(['one', 'two'], true, true)]);
		const settled = [...early, answered(false), done, done];
		expect(play(settled).effects).toEqual([asks(['one', 'two'], false, true)]);
	});

	test('keeps one that cannot be read covered, and judges the others', () => {
		const { effects } = play([...past, unreadable('two', 'broken')]);
		expect(effects).toEqual([{ type: 'leave', text: 'two', error: 'broken' }, asks([], true, true)]);
	});

	test('asks no gate twice', () => {
		expect(play([...past, readAsItIs('one'), answered(true)]).effects).toEqual([{ type: 'close-gate' }]);
	});
});

describe('a chapter that the page changes', () => {
	const settled = [found('one'), readAsItIs('one'), answered(false), done, done];

	test('is covered and read again', () => {
		const again = { type: 'read-again', text: 'one', wasSettled: true };
		expect(play([...settled, changed('one')]).effects).toEqual([again]);
	});

	test('is not released by an answer about what it was', () => {
		const asked = [found('one'), readAsItIs('one'), changed('one')];
		expect(play(asked).effects).toEqual([{ type: 'read-again', text: 'one', wasSettled: false }]);
		expect(play([...asked, answered(false), done]).effects).toEqual([]);
		const readAgain = [...asked, readAsItIs('one'), answered(false), done];
		expect(play(readAgain).effects).toEqual([asks(['one'], false, false)]);
	});

	test('while it is being read is read once more, unless it is what was read', () => {
		const during = [found('one'), changed('one')];
		expect(play(during).effects).toEqual([]);
		expect(play([...during, read('one', true)]).effects).toEqual([{ type: 'read', text: 'one' }]);
		expect(play([...during, readAsItIs('one')]).effects).toEqual([asks(['one'], false, false)]);
	});

	test('is left alone where it is unknown or could not be read', () => {
		expect(play([changed('one')]).effects).toEqual([]);
		const broken = [found('one'), unreadable('one', ''), changed('one')];
		expect(play(broken).effects).toEqual([]);
	});
});

test('a question that fails lets the next be asked', () => {
	const gone = [found('one'), readAsItIs('one'), news, failed];

	expect(play([...gone, news]).effects).toEqual([asks(['one'], false, false)]);
});
