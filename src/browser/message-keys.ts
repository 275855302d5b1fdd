import type asked from '../locales/en/asked.json';
import type background from '../locales/en/background.json';
import type before from '../locales/en/before.json';
import type chapter from '../locales/en/chapter.json';
import type check from '../locales/en/check.json';
import type choices from '../locales/en/choices.json';
import type gate from '../locales/en/gate.json';
import type habits from '../locales/en/habits.json';
import type history from '../locales/en/history.json';
import type inspect from '../locales/en/inspect.json';
import type lately from '../locales/en/lately.json';
import type map from '../locales/en/map.json';
import type moods from '../locales/en/moods.json';
import type moving from '../locales/en/moving.json';
import type news from '../locales/en/news.json';
import type options from '../locales/en/options.json';
import type page from '../locales/en/page.json';
import type passages from '../locales/en/passages.json';
import type picker from '../locales/en/picker.json';
import type popup from '../locales/en/popup.json';
import type practice from '../locales/en/practice.json';
import type presets from '../locales/en/presets.json';
import type query from '../locales/en/query.json';
import type renewed from '../locales/en/renewed.json';
import type report from '../locales/en/report.json';
import type rules from '../locales/en/rules.json';
import type sync from '../locales/en/sync.json';
import type ui from '../locales/en/ui.json';
import type welcome from '../locales/en/welcome.json';

type Messages = typeof asked &
	typeof background &
	typeof before &
	typeof chapter &
	typeof check &
	typeof choices &
	typeof gate &
	typeof habits &
	typeof history &
	typeof inspect &
	typeof lately &
	typeof map &
	typeof news &
	typeof options &
	typeof page &
	typeof picker &
	typeof passages &
	typeof popup &
	typeof practice &
	typeof presets &
	typeof query &
	typeof moods &
	typeof moving &
	typeof renewed &
	typeof report &
	typeof rules &
	typeof sync &
	typeof ui &
	typeof welcome;

/** Every key of `src/locales/en`; a misspelt one does not compile. */
export type MessageKey = keyof Messages & string;

/** Keys that have plural forms: `passages` for `passages_one` and `passages_other`. */
export type PluralKey = MessageKey extends infer Key ? (Key extends `${infer Base}_other` ? Base : never) : never;
