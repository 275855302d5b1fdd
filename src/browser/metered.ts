/** What browsers tell of a connection; not all of them do. https://developer.mozilla.org/docs/Web/API/NetworkInformation */
interface Connection {
	readonly saveData?: boolean;
	readonly type?: string;
}

/** Whether what is sent over the line may cost the reader something. */
export function isMetered(navigator: object): boolean {
	const { saveData = false, type = '' } = (navigator as { connection?: Connection }).connection ?? {};
	return saveData || ['cellular', 'wimax', 'bluetooth'].includes(type);
}
