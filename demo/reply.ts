/** What a page of the demo answers with. */
export interface Reply {
	readonly status: number;
	readonly type: string;
	readonly body: string;
	/** What it says beside its type. */
	readonly headers?: Readonly<Record<string, string>>;
}

/** A page as a reply. */
export const html = (body: string, status = 200): Reply => ({ status, type: 'text/html; charset=utf-8', body });
/** A text document as a reply. */
export const text = (body: string): Reply => ({ status: 200, type: 'text/plain; charset=utf-8', body });
/** A style sheet as a reply. */
export const css = (body: string): Reply => ({ status: 200, type: 'text/css; charset=utf-8', body });
