/** Whether a person caused an event: scripts of a page can dispatch events of every kind, but none that is trusted. */
export const isByPerson = ({ isTrusted }: Event): boolean => isTrusted;

/** A listener that hears only what a person did, so that no page can choose, reveal or report for its reader. */
export const ifTrusted =
	<E extends Event>(act: (event: E) => void) =>
	(event: E): void => {
		if (isByPerson(event)) act(event);
	};
