import type { OwnSite } from '../../core/own-site';
import { askBackground } from '../background-client';
import { openPicker } from '../picker/open';

// Put on a page by the popup, when its reader wants to show where the story is.
const OPEN = Symbol.for('forewarned.picker');
const world = globalThis as { [OPEN]?: AbortController };
world[OPEN]?.abort();
world[OPEN] = new AbortController();

const save = (site: OwnSite): Promise<void> => askBackground({ type: 'save-own-site', site });

openPicker(document, location.hostname, { save, reload: () => location.reload() }, world[OPEN].signal);
