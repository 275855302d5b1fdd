import { saveOwnSite } from '../../browser/own-sites';
import { openPicker } from '../picker/open';

// Put on a page by the popup, when its reader wants to show where the story is.
const OPEN = Symbol.for('forewarned.picker');
const world = globalThis as { [OPEN]?: AbortController };
world[OPEN]?.abort();
world[OPEN] = new AbortController();

openPicker(document, location.hostname, { save: saveOwnSite, reload: () => location.reload() }, world[OPEN].signal);
