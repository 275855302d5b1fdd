/** What a page of the demo answers with. */
export interface Reply {
	readonly status: number;
	readonly type: string;
	readonly body: string;
}

export const html = (body: string, status = 200): Reply => ({ status, type: 'text/html; charset=utf-8', body });
export const text = (body: string): Reply => ({ status: 200, type: 'text/plain; charset=utf-8', body });
export const css = (body: string): Reply => ({ status: 200, type: 'text/css; charset=utf-8', body });
