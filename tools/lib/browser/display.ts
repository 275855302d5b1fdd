import { env, platform } from 'node:process';

/** Whether a window can be shown here. */
export const hasDisplay = (): boolean =>
	platform === 'darwin' || platform === 'win32' || Boolean(env.DISPLAY ?? env.WAYLAND_DISPLAY);
