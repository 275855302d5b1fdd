import { native } from '../browser/native';
import type { Ask } from '../protocol/message';
import type { TabProtocol } from '../protocol/to-page';
import type { Site } from '../sites';
import { type Session, startSession } from './session';
import { shared } from './world';

type Handlers = { [T in keyof TabProtocol]: (ask: Ask<TabProtocol, T>) => TabProtocol[T]['answer'] };

function handlersOf(session: Session): Handlers {
	const then = (act: () => void) => {
		act();
		return session.status();
	};
	return {
		status: () => session.status(),
		pause: ({ for: how }) => then(() => session.pause(how)),
		resume: () => then(() => session.resume()),
		'menu-target': () => session.menuTarget(),
		'choose-rule': ({ rule }) => session.choose({ kind: 'rule', rule }) as undefined,
	};
}

/** Runs Forewarned on this page and answers the popup. A page that is read again is not run twice. */
export function connect(site: Site): void {
	const running = shared('running', () => ({ yes: false }));
	if (running.yes) return;
	running.yes = true;
	const handlers = handlersOf(startSession(site, new AbortController().signal));
	const { runtime } = native();
	const listener = (message: unknown, sender: { id?: string }, respond: (answer?: unknown) => void) => {
		if (sender.id !== runtime.id || typeof message !== 'object' || message === null) return undefined;
		const type = String((message as { type?: unknown }).type);
		if (!Object.hasOwn(handlers, type)) return undefined;
		respond(handlers[type as keyof TabProtocol](message as never));
		return true;
	};
	runtime.onMessage.addListener(listener as never);
}
